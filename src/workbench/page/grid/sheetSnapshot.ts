import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IFreeze,
  type IWorksheetData,
} from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, type Sheet } from "../../../host/model";
import { toPixels } from "./points";
import { rangeOf } from "./ranges";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;

/** How many rows and columns the grid offers: all that is used or shown, and room beyond. */
export function gridSize(
  { cells }: Sheet,
  shown = { row: 0, column: 0 }
): { rows: number; columns: number } {
  const rows = Math.max(cells.extentRows, shown.row + 1);
  const columns = Math.max(cells.extentColumns, shown.column + 1);
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, rows + SPARE_ROWS)),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS)),
  };
}

/** Frozen panes in the words of Univer: -1 where nothing is frozen in a direction. */
export function freeze(sheet: Sheet): IFreeze {
  return {
    ySplit: sheet.frozenRows,
    xSplit: sheet.frozenColumns,
    startRow: sheet.frozenRows || -1,
    startColumn: sheet.frozenColumns || -1,
  };
}

/** Everything of a sheet but its cells, as Univer stores it. */
export function sheetSnapshot(sheet: Sheet): IWorksheetData {
  const { rows, columns } = gridSize(sheet);
  const columnData: IWorksheetData["columnData"] = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: toPixels(width) };
  for (const column of sheet.hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, height] of sheet.rowHeights) {
    rowData[row] = { h: toPixels(height), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freeze(sheet),
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: toPixels(sheet.standardWidth),
    defaultRowHeight: toPixels(sheet.standardHeight),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: sheet.headings ? 46 : 0 },
    columnHeader: { height: sheet.headings ? 22 : 0 },
    cellData: {},
    mergeData: sheet.merges.map(rangeOf),
    columnData,
    rowData,
  });
}
