/** A position as the Positions table has it: what a preview computes from. */
export interface PreviewPosition {
  readonly side: "long" | "short";
  readonly contract: "linear" | "inverse";
  /** As the table has it; empty where there is none. */
  readonly market: string;
  readonly size: number;
  readonly entry: number;
  readonly mark?: number;
  readonly leverage?: number;
  readonly margin?: number;
  readonly fundingRate?: number;
}

/** Figures of one position, as imported. */
export interface PositionFigures {
  readonly label: string;
  /** Share of today's price; undefined where nothing liquidates it. */
  readonly distance?: number;
  /** Chance of liquidation within the horizon. */
  readonly chance: number;
  /** Account currency. */
  readonly margin: number;
  /** Account currency; positive: paid. */
  readonly fundingADay: number;
}

/** Figures of one way to hold the book, as the Scenarios sheet will show them. */
export interface StrategyFigures {
  readonly name: string;
  /** `#RRGGBB`, the colour that the sheet's charts give it. */
  readonly color: string;
  readonly marginUsed: number;
  readonly shareFree: number;
  /** 0 or less. */
  readonly worstLoss: number;
  readonly worstShock: number;
  readonly distance?: number;
  /** Highest single chance of a liquidation within the horizon. */
  readonly chance: number;
  readonly funding: number;
  /** By shock. */
  readonly account: readonly number[];
  readonly result: readonly number[];
  readonly liquidated: readonly number[];
  readonly liquidatedInStress: number;
  /** Lost: a cross account without equity above its maintenance margin at today's prices. */
  readonly verdict: "lost" | "not possible" | "reduce" | "watch" | "holds";
}

/** What a comparison would say, before a sheet is made of it. */
export interface ComparisonPreview {
  readonly capital: number;
  readonly shocks: readonly number[];
  readonly strategies: readonly StrategyFigures[];
  /** Nearest to liquidation first. */
  readonly positions: readonly PositionFigures[];
  /** Positions that cannot be computed: no tier table, say. */
  readonly leftOut: number;
}
