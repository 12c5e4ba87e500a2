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

/** Closed trades or funding read from one file, as far as the terminal looks into them. */
export interface HistoryResult {
  format: string;
  markets: unknown[];
  findings: Finding[];
  rowsRead: number;
  rowsSkipped: number;
  duplicatesDropped: number;
}

/** The global `IsoMargin` that the add-in's commands.js defines. */
export interface IsoMarginLibrary {
  /** UTF-8, UTF-16 or windows-1252; refuses archives and what is too large. */
  decodeText(bytes: Uint8Array): string;
  importPositions(text: string, options?: { fileName?: string }): ImportResult;
  importHistory(text: string, options?: { fileName?: string }): HistoryResult;
  createHistorySheet(
    history: HistoryResult,
    progress: undefined,
    source: { fileName: string }
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
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
  createDashboardSheet(options: {
    capital?: number;
    table: string;
  }): Promise<{ sheetName: string; positions: number }>;
  createReviewSheet(options: { table: string }): Promise<{
    sheetName: string;
    positions: number;
  }>;
}
