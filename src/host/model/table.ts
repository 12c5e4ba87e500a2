import type { Rectangle } from "./address";
import type { Sheet } from "./sheet";

/** A column of a table. */
export interface TableColumn {
  readonly id: number;
  /** The text of its header; unique within the table, case-blind. */
  name: string;
  /** The formula that fills new rows, as written in the first row of the body. */
  formula?: string;
  /** What the totals row shows: text or a formula. */
  total?: string;
}

/** A structured table. Change its place and names through the workbook's table operations. */
export interface Table {
  readonly id: string;
  name: string;
  sheet: Sheet;
  /** The whole table with its header and totals rows. */
  area: Rectangle;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  /** Name of its style, e.g. "TableStyleMedium2"; "" for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By a column's id: the texts whose rows are shown. */
  filters?: Record<number, string[]>;
}

/** The rows between header and totals; zero rows where the table is empty. */
export function tableBody(table: Table): Rectangle {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const { row, column, rows, columns } = table.area;
  return { row: row + header, column, rows: Math.max(0, rows - header - totals), columns };
}
