import type { HeadedTable, HistoryOptions, HistoryResult, ImportResult } from "../../importing";
import type { ColumnChoice } from "./columnChoice";

/** A table and what its columns hold. */
export interface Columns extends ColumnChoice {
  table: HeadedTable;
  /** The person chose them for a table with the same headings before. */
  remembered?: boolean;
  /** What the importer called the table, where its columns were detected. */
  format?: string;
  /** Lines that the person typed anew. */
  repairedLines?: readonly number[];
}

/** A cell that can be read in two ways, as `1,234`. */
export interface OpenNumber {
  field: string;
  cell: string;
  /** Decimal texts under a decimal point and under a decimal comma. */
  readings: { point: string; comma: string };
}

/** What an export of closed trades leaves open about its times. */
export interface OpenTimes {
  zone: boolean;
  /** A date whose day and month cannot be told apart, as `03/04/2026`. */
  date?: string;
}

export type TimeAnswers = Pick<HistoryOptions, "utcOffsetMinutes" | "dateOrder">;

/** What became of a source. */
export type Reading =
  | { kind: "positions"; result: ImportResult; columns?: Columns; openNumber?: OpenNumber }
  | { kind: "columns"; columns: Columns; message: string }
  | { kind: "history"; result: HistoryResult; openTimes: OpenTimes };
