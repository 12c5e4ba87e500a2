import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import { RichApiError } from "../../protocol/RichApiError";

/** The rectangle itself; InvalidArgument where it is empty or leaves the sheet. */
export function onSheet<R extends Rectangle>(rectangle: R): R {
  const { row, column, rows, columns } = rectangle;
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!inside) throw new RichApiError("InvalidArgument");
  return rectangle;
}

/** Whole columns, whole rows, or the whole sheet: Excel lists no cell values for such a range. */
export function isUnbounded({ rows, columns }: Rectangle): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}
