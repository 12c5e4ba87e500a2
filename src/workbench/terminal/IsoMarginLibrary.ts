/** What the importer found worth saying about a file or one of its rows. */
export interface Finding {
  severity: "error" | "warning" | "info";
  row?: number;
  label?: string;
  field?: string;
  message: string;
}

/** Positions read from one file, as far as the terminal looks into them. */
export interface ImportResult {
  format: string;
  venue: string;
  positions: unknown[];
  findings: Finding[];
  rowsRead: number;
  flatRowsDropped: number;
}

/** The global `IsoMargin` that the add-in's commands.js defines. */
export interface IsoMarginLibrary {
  importPositions(text: string, options?: { fileName?: string }): ImportResult;
  createPositionsSheet(
    positions: ImportResult,
    progress: undefined,
    source: { fileName: string }
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
  /** Where no capital is given one is assumed, and the sheet says so. */
  createScenarioSheet(options: {
    capital?: number;
    table: string;
  }): Promise<{ sheetName: string; positions: number }>;
}
