import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IFreeze,
  type IWorksheetData,
} from "@univerjs/core";
import type { Sheet, Workbook } from "../../../host/model";
import { toPixels } from "./points";
import { rangeOf } from "./ranges";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;

/** How many rows and columns the grid offers: all that is used and room beyond. */
export function gridSize(workbook: Workbook, sheet: Sheet): { rows: number; columns: number } {
  const used = workbook.usedArea(sheet);
  return {
    rows: Math.max(LEAST_ROWS, used ? used.row + used.rows + SPARE_ROWS : 0),
    columns: Math.max(LEAST_COLUMNS, used ? used.column + used.columns + SPARE_COLUMNS : 0),
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
export function sheetSnapshot(workbook: Workbook, sheet: Sheet): IWorksheetData {
  const { rows, columns } = gridSize(workbook, sheet);
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
