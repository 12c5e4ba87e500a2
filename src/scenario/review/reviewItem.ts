/** What a review can find, in the order in which equally urgent findings stand. */
export const REVIEW_KINDS = [
  "addMargin",
  "tightenStop",
  "reduceLeverage",
  "hedge",
  "moveMargin",
  "funding",
  "withdrawMargin",
] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Columns that proposals are written to; they stand at the end of the Positions table. */
export const PROPOSAL_COLUMNS = [
  "Proposed margin",
  "Proposed leverage",
  "Proposed stop",
  "Proposed size",
] as const;

export type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

/** What tells a row of the Positions table, to see that it is still the same position. */
export interface ReviewedRow {
  /** Row of the table's body, from 0. */
  readonly row: number;
  readonly market: string;
  readonly side: "long" | "short";
  readonly size: number;
  readonly entry: number;
}

/** One value that a review proposes for one row of the Positions table. */
export interface Proposal {
  readonly at: ReviewedRow;
  readonly column: ProposalColumn;
  readonly value: number;
}

/** One thing to do next. */
export interface ReviewItem {
  /** From 1, the most urgent first. */
  readonly rank: number;
  readonly kind: ReviewKind;
  /** Weight of the rule × how far it is broken, from 0 to the weight. */
  readonly urgency: number;
  /** `BINANCE:BTCUSDT long` */
  readonly label: string;
  readonly at: ReviewedRow;
  /** What to do, in a few words: `Add 512.30 of margin`. */
  readonly action: string;
  /** Why, with the figures. */
  readonly reason: string;
  /** Empty where no figure answers it: no margin reaches the target, say. */
  readonly proposals: readonly Proposal[];
}

/** A finding before the ranking. */
export interface Finding extends Omit<ReviewItem, "rank" | "urgency"> {
  /** How far the rule is broken, from 0 to 1. */
  readonly severity: number;
  /** True where a closer look finds nothing to do. */
  readonly isDismissed?: boolean;
}
