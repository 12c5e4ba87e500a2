/** What opening an order takes, part by part. */
export type OrderCostPart = "initial margin" | "fee to open" | "fee to close" | "open loss";

/** How a venue takes over a position in steps instead of at once. */
export interface StepwiseLiquidation {
  readonly steps: readonly { readonly when: string; readonly then: string }[];
  readonly source: string;
}

/** What a venue does around the margin formulas: for notes, documentation and checks. */
export interface Conventions {
  /** What decides a position's maintenance rate. */
  readonly tierBy: "value" | "size" | "market";
  /** Whether a deduction makes maintenance margin continuous from tier to tier. */
  readonly isProgressive: boolean;
  readonly orderCost: readonly OrderCostPart[];
  /** Price on which funding is paid; undefined where no source says, or where it is an amount a coin. */
  readonly fundingPrice: "mark" | "oracle" | undefined;
  /** How the venue's own liquidation prices are rounded; undefined where no source says. */
  readonly priceRounding: "unrounded" | "to the tick hit first" | undefined;
  /** Undefined where the position is closed as a whole, or no source says. */
  readonly stepwiseLiquidation: StepwiseLiquidation | undefined;
}
