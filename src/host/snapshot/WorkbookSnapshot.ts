import type { Rectangle } from "../model/address";
import type { Chart, ChartSeries } from "../model/chart";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { DataValidation } from "../model/dataValidation";
import type { DefinedName } from "../model/definedName";
import type { CellFormat } from "../model/format";
import type { FormatLayer } from "../model/formatStore";
import type { PageSetup } from "../model/pageSetup";
import type { Visibility } from "../model/sheet";
import type { Table } from "../model/table";
import type { Input } from "../model/value";

/** A rectangle on the sheet of an id. */
export interface AreaSnapshot extends Rectangle {
  sheetId: string;
}

export interface SeriesSnapshot extends Omit<ChartSeries, "name" | "categories" | "values"> {
  name?: string | AreaSnapshot;
  categories?: AreaSnapshot;
  values: AreaSnapshot;
}

export interface ChartSnapshot extends Omit<Chart, "sheet" | "series"> {
  series: SeriesSnapshot[];
}

export interface TableSnapshot extends Omit<Table, "sheet"> {
  sheetId: string;
}

export interface NameSnapshot extends Omit<DefinedName, "sheet"> {
  sheetId?: string;
}

/** A sheet with what a person or an add-in put there; calculated values are not part of it. */
export interface SheetSnapshot {
  id: string;
  name: string;
  visibility: Visibility;
  tabColor?: string;
  /** What to write into each cell, formulas with their "=" and texts with an apostrophe. */
  cells: [row: number, column: number, input: Input][];
  formats: [row: number, column: number, format: CellFormat][];
  formatLayers: FormatLayer[];
  columnWidths: [column: number, points: number][];
  rowHeights: [row: number, points: number][];
  hiddenRows: number[];
  hiddenColumns: number[];
  standardWidth: number;
  standardHeight: number;
  frozenRows: number;
  frozenColumns: number;
  charts: ChartSnapshot[];
  conditionalFormats: ConditionalFormat[];
  validations: DataValidation[];
  merges: Rectangle[];
  page: PageSetup;
  gridlines: boolean;
  headings: boolean;
  protected: boolean;
}

/**
 * Everything of a workbook that has to be kept, as plain data that can be cloned and stored: for undo, for the browser's
 * storage, and as what a file is read into.
 */
export interface WorkbookSnapshot {
  version: 1;
  sheets: SheetSnapshot[];
  tables: TableSnapshot[];
  names: NameSnapshot[];
  /** Settings that add-ins keep in the document; missing where they are to stay as they are. */
  settings?: [key: string, value: unknown][];
  activeSheet: number;
  selection: Rectangle;
}
