/** What the plan needs to know of a row of the Positions table: the rest is read by formulas. */
export interface CoveredPosition {
  /** Price of entry, for the number format of its prices. */
  readonly entry?: number;
  readonly size?: number;
  readonly mark?: number;
  readonly contract: "linear" | "inverse";
  readonly side?: "long" | "short";
  /** As the table has it; empty where there is none. */
  readonly market?: string;
}
