import { type Area, intersection, type Rectangle } from "./address";
import type { Workbook } from "./workbook";

/** Shows cells as one: the top left one stays, the others lose what they hold. */
export function mergeCells(workbook: Workbook, area: Area): void {
  const { sheet, row, column, rows, columns } = area;
  if (rows * columns === 1) return;
  keepMerges(workbook, area, (merged) => !intersection(merged, area));
  const right = { sheet, row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { sheet, row: row + 1, column, rows: rows - 1, columns };
  if (columns > 1) workbook.clearContents(right);
  if (rows > 1) workbook.clearContents(below);
  sheet.merges.push({ row, column, rows, columns });
  workbook.emit("format", { area });
}

/** Makes single cells again of merged ones that the area touches. */
export function unmergeCells(workbook: Workbook, area: Area): void {
  keepMerges(workbook, area, (merged) => !intersection(merged, area));
}

function keepMerges(workbook: Workbook, area: Area, keeps: (merged: Rectangle) => boolean): void {
  const { merges } = area.sheet;
  merges.splice(0, merges.length, ...merges.filter(keeps));
  workbook.emit("format", { area });
}
