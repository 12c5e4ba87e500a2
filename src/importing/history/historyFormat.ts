import type { RowReport } from "../formats/positionFormat";
import type { HistoryEvent, SkippedRow } from "./historyEvent";
import type { HistoryRow } from "./historyRow";

/** One export of closed trades or funding. */
export interface HistoryFormat {
  /** As a person is told: `Binance futures trade history`. */
  name: string;
  venue: string;
  /** Normalised headings that are all present; each may have alternatives. */
  headings: readonly (string | readonly string[])[];
  /** Whether times without a zone are UTC by the venue's documentation. */
  utc?: boolean;
  /** @throws {RowError} where the row cannot be used. */
  read(row: HistoryRow, report: RowReport): HistoryEvent | SkippedRow;
}
