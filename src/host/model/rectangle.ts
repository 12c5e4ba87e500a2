import { intersection, type Rectangle } from "./address";

/** True where all of `inner` lies in `outer`. */
export function encloses(outer: Rectangle, inner: Rectangle): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && isSameRectangle(common, inner);
}

export function isSameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
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
