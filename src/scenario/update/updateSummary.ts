/** What an import changes, or has changed, in a Positions table; positions by label (`BINANCE:BTCUSDT long`). */
export interface UpdateSummary {
  readonly sheetName: string;
  readonly tableName: string;
  readonly added: string[];
  readonly changed: { readonly label: string; readonly columns: string[] }[];
  /** Positions of the import that stand in the table as they are. */
  readonly unchanged: number;
  /** In the table, but not in the import: kept, and marked. */
  readonly vanished: string[];
  /** In the table, but not in an import that may lack them: left as they are. */
  readonly unmentioned: string[];
  /** Formulas of the user that stand where the import has a figure: kept. */
  readonly kept: { readonly label: string; readonly columns: string[] }[];
  /** Rows that this import says nothing of: another venue or account, not read, or marked before. */
  readonly untouched: number;
}
