import type { Sheet } from "../../model/sheet";

/** Distance of a column's left edge from the sheet's, in points; hidden columns take no room. */
export function columnLeft(sheet: Sheet, column: number): number {
  return distance(column, sheet.standardWidth, sheet.columnWidths, sheet.hiddenColumns);
}

/** Distance of a row's top edge from the sheet's, in points; hidden rows take no room. */
export function rowTop(sheet: Sheet, row: number): number {
  return distance(row, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows);
}

function distance(
  index: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>
): number {
  let total = index * standard;
  for (const [at, size] of sizes) if (at < index) total += size - standard;
  for (const at of hidden) if (at < index) total -= sizes.get(at) ?? standard;
  return total;
}
