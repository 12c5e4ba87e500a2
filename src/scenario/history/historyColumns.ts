import type { ColumnContent } from "../positions/positionColumns";

/** What the cells of a column of the History table hold. */
export type HistoryContent =
  Extract<ColumnContent, "text" | "money" | "signedMoney"> | "count" | "hours" | "time";

/** A column of the History table. */
export interface HistoryColumn {
  readonly name: string;
  readonly content: HistoryContent;
  /** Characters. */
  readonly width: number;
}

/** The columns of the History table. Names and order are a contract: saved workbooks rely on them. */
export const HISTORY_COLUMNS = [
  { name: "Venue", content: "text", width: 17 },
  { name: "Market", content: "text", width: 25 },
  { name: "Currency", content: "text", width: 11 },
  { name: "Realised P&L", content: "signedMoney", width: 16 },
  { name: "Fees paid", content: "money", width: 14 },
  { name: "Funding", content: "signedMoney", width: 14 },
  { name: "Net", content: "signedMoney", width: 16 },
  { name: "Rows", content: "count", width: 9 },
  { name: "Held hours", content: "hours", width: 11 },
  { name: "First", content: "time", width: 17 },
  { name: "Last", content: "time", width: 17 },
] as const satisfies readonly HistoryColumn[];

export type HistoryColumnName = (typeof HISTORY_COLUMNS)[number]["name"];

/** Columns that add up within one currency. */
export const SUMMED_COLUMNS = ["Realised P&L", "Fees paid", "Funding", "Net", "Rows"] as const;

/** Place of a column in the table, from 0. */
export function historyColumnIndex(name: HistoryColumnName): number {
  return HISTORY_COLUMNS.findIndex((column) => column.name === name);
}
