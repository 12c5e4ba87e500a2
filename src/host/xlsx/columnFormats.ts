import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../model/address";
import type { CellFormat } from "../model/format";
import type { Sheet } from "../model/sheet";

/** Neighbouring columns that share a width, a format and their visibility. */
export interface ColumnRun {
  first: number;
  last: number;
  /** Points; missing for the standard width. */
  width?: number;
  hidden: boolean;
  /** Format of the cells that have none of their own. */
  format?: CellFormat;
}

/** A format that covers a column to its last row. */
function columnFormat(sheet: Sheet, column: number): CellFormat | undefined {
  const format = sheet.formats.get(MAX_ROWS - 1, column);
  return Object.keys(format).length ? format : undefined;
}

/** Where columns begin that differ from the one before them. */
function boundaries(sheet: Sheet): number[] {
  const starts = new Set([0]);
  const mark = (first: number, count: number) => {
    starts.add(first);
    if (first + count < MAX_COLUMNS) starts.add(first + count);
  };
  for (const { area } of sheet.formats.layers as { area: Rectangle }[]) {
    if (area.row + area.rows === MAX_ROWS) mark(area.column, area.columns);
  }
  for (const column of [...sheet.columnWidths.keys(), ...sheet.hiddenColumns]) mark(column, 1);
  return [...starts].sort((a, b) => a - b);
}

/** The columns of a sheet that are not as new ones are. */
export function columnRuns(sheet: Sheet): ColumnRun[] {
  const starts = boundaries(sheet);
  return starts
    .map((first, index) => ({
      first,
      last: (starts[index + 1] ?? MAX_COLUMNS) - 1,
      width: sheet.columnWidths.get(first),
      hidden: sheet.hiddenColumns.has(first),
      format: columnFormat(sheet, first),
    }))
    .filter((run) => run.width !== undefined || run.hidden || run.format);
}
