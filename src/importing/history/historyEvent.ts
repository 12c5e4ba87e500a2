/** One row of an export in normal form: a fill, a funding payment, a fee or a closed position. */
export interface HistoryEvent {
  symbol: string;
  /** Of realised profit and funding; `""` where not said. */
  currency: string;
  /** As printed; read once the order of day and month is known for the whole file. */
  time?: string;
  /** Before fees and funding where the export separates them. */
  realised?: string;
  /** Paid is positive. */
  fee?: { amount: string; currency: string };
  /** Received is positive. */
  funding?: string;
  /** Tells the same row in two exports apart from a true twin. */
  id?: string;
  /** `unclear` where the export does not say what it did to the position: then no holding time can be told. */
  fill?: HistoryFill | "unclear";
  /** When a whole closed position was opened, as printed; it was closed at `time`. */
  openedAt?: string;
  /** Size of a closed position. */
  size?: string;
}

/** What a fill did to the position. */
export interface HistoryFill {
  direction: "buy" | "sell";
  effect: "open" | "close" | "unknown";
  size: string;
}

/** A row of another kind, left out: `transfer`, `spot trade`. */
export interface SkippedRow {
  skip: string;
}
