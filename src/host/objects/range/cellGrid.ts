import { RichApiError } from "../../protocol/RichApiError";
import { isUnbounded } from "./geometry";
import type { Range } from "./Range";

/** Cells that one range may list; Excel on the web reads no more in one request. */
const CELL_LIMIT = 5_000_000;

/**
 * One entry a cell, row by row. Null for whole rows and columns, which Excel does not list.
 * @param entry what to list of a cell, by its place on the sheet
 */
export function cellGrid(
  range: Range,
  entry: (range: Range, row: number, column: number) => unknown
): unknown[][] | null {
  const { area } = range;
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > CELL_LIMIT) {
    throw new RichApiError(
      "InvalidArgument",
      `The range has more than ${CELL_LIMIT} cells: read it in parts.`
    );
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      entry(range, area.row + row, area.column + column)
    )
  );
}
