import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";

/** Tells whether any cell of a rectangle holds something. */
export type IsOccupied = (rectangle: Rectangle) => boolean;

/** The block of contents around a rectangle, bounded by blank rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(start: Rectangle, isOccupied: IsOccupied): Rectangle {
  let top = start.row;
  let left = start.column;
  let bottom = top + start.rows - 1;
  let right = left + start.columns - 1;
  for (let grown = true; grown;) {
    grown = false;
    const columns = { from: Math.max(0, left - 1), to: Math.min(MAX_COLUMNS - 1, right + 1) };
    const rows = { from: Math.max(0, top - 1), to: Math.min(MAX_ROWS - 1, bottom + 1) };
    const row = (at: number): Rectangle => ({
      ...{ row: at, rows: 1 },
      ...{ column: columns.from, columns: columns.to - columns.from + 1 },
    });
    const column = (at: number): Rectangle => ({
      ...{ column: at, columns: 1 },
      ...{ row: rows.from, rows: rows.to - rows.from + 1 },
    });
    if (top > 0 && isOccupied(row(top - 1))) {
      top--;
      grown = true;
    }
    if (bottom < MAX_ROWS - 1 && isOccupied(row(bottom + 1))) {
      bottom++;
      grown = true;
    }
    if (left > 0 && isOccupied(column(left - 1))) {
      left--;
      grown = true;
    }
    if (right < MAX_COLUMNS - 1 && isOccupied(column(right + 1))) {
      right++;
      grown = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
