import type { TableRow } from "../../importing";

/** Where positions come from: a text, or cells of the workbook. */
export type Source = TextSource | CellsSource;

export interface TextSource {
  /** For a person: a file name, "pasted text". */
  name: string;
  text: string;
  /** Name of the file, where there was one. */
  fileName?: string;
  /** The account that every position belongs to, where the text does not name it. */
  account?: string;
  /** What the text may lack, for a person. */
  warning?: string;
}

export interface CellsSource {
  name: string;
  /** Rows of the selection with their row numbers in the sheet. */
  rows: TableRow[];
  fileName?: undefined;
}
