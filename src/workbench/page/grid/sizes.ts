import type { Worksheet } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import type { Sheet } from "../../../host/model";
import { toPixels } from "./points";

interface Resize {
  id: string;
  params: object;
}

const NEAR = 0.5;

/** The mutations that give Univer's columns the widths of the model. */
export function columnSizes(sheet: Sheet, worksheet: Worksheet, columnCount: number): Resize[] {
  const endRow = worksheet.getRowCount() - 1;
  const resizes: Resize[] = [];
  const stored = Object.keys(worksheet.getConfig().columnData).map(Number);
  for (const column of new Set([...sheet.columnWidths.keys(), ...stored])) {
    if (column >= columnCount) continue;
    const width = toPixels(sheet.columnWidths.get(column) ?? sheet.standardWidth);
    if (Math.abs(worksheet.getColumnManager().getColumnWidth(column) - width) < NEAR) continue;
    const range = { startRow: 0, endRow, startColumn: column, endColumn: column };
    const params = { ranges: [range], colWidth: width };
    resizes.push({ id: SetWorksheetColWidthMutation.id, params });
  }
  return resizes;
}

/** The mutations that give Univer's rows the heights that the model sets. */
export function rowSizes(sheet: Sheet, worksheet: Worksheet): Resize[] {
  const endColumn = worksheet.getColumnCount() - 1;
  const resizes: Resize[] = [];
  for (const [row, points] of sheet.rowHeights) {
    const height = toPixels(points);
    if (Math.abs(worksheet.getRowManager().getRowHeight(row) - height) < NEAR) continue;
    const range = { startRow: row, endRow: row, startColumn: 0, endColumn };
    const params = { ranges: [range], rowHeight: height };
    resizes.push({ id: SetWorksheetRowHeightMutation.id, params });
  }
  return resizes;
}
