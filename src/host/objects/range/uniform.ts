import { intersection } from "../../model/address";
import type { CellFormat } from "../../model/format";
import type { Range } from "./Range";

/** Cells looked at one by one; larger ranges are judged by the formats stored in them. */
const CELL_LIMIT = 4096;

/** What all cells of a range have in common: null where they differ, as in Excel. */
export function uniformFormat<T>(range: Range, read: (format: CellFormat) => T): T | null {
  let first: { value: T } | undefined;
  for (const format of formatsIn(range)) {
    const value = read(format);
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

/** What all rows or all columns have in common: null where they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? ([...distinct][0] as T) : null;
}

function formatsIn({ session, area, sheet }: Range): Set<CellFormat> {
  const formats = new Set<CellFormat>();
  const add = (row: number, column: number): void =>
    void formats.add(session.workbook.format(sheet, row, column));
  if (area.rows * area.columns <= CELL_LIMIT) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        add(row, column);
      }
    }
    return formats;
  }
  sheet.formats.cells.forEachIn(area, (format) => formats.add(format));
  for (const part of [area, ...sheet.formats.layers.map((layer) => layer.area)]) {
    const common = intersection(area, part);
    if (!common) continue;
    add(common.row, common.column);
    add(common.row + common.rows - 1, common.column + common.columns - 1);
  }
  return formats;
}
