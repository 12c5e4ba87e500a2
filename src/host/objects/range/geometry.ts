import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
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

/** The smallest rectangle that holds both. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True where all of `inner` lies in `outer`. */
export function encloses(outer: Rectangle, inner: Rectangle): boolean {
  const common = intersection(outer, inner);
  return !!common && common.rows === inner.rows && common.columns === inner.columns;
}

export function isSameRectangle(a: Rectangle, b: Rectangle): boolean {
  return encloses(a, b) && encloses(b, a);
}

/** Whole columns, whole rows, or the whole sheet: Excel lists no cell values for such a range. */
export function isUnbounded({ rows, columns }: Rectangle): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}
