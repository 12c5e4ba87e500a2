import type { Area } from "./address";
import { changeStructure } from "./changeStructure";
import type { Workbook } from "./workbook";

/** Moves the cells of an area's columns down, from its first row on. */
export function shiftRowsOfColumns(workbook: Workbook, area: Area, count: number): void {
  const { sheet, row, column, columns } = area;
  const band = { first: column, last: column + columns - 1 };
  changeStructure(workbook, { sheet, axis: "rows", at: row, count, band });
}
