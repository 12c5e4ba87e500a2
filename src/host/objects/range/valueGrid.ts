import type { Rectangle } from "../../model/address";
import { RichApiError } from "../../protocol/RichApiError";

/** What is set to a range: one value for all cells, or a value a cell, row by row. */
export type ValueGrid<T> = { all: T } | { rows: T[][] };

/** Reads a value set to `range.values` and its like; InvalidArgument where an array does not have the range's size. */
export function valueGrid<T>(
  value: unknown,
  area: Rectangle,
  read: (value: unknown) => T
): ValueGrid<T> {
  if (!Array.isArray(value)) return { all: read(value) };
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return { rows: (rows as unknown[][]).map((row) => row.map(read)) };
}
