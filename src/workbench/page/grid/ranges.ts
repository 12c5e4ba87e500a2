import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../host/model";

/** A range of Univer as a rectangle. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** A rectangle as a range of Univer. */
export function rangeOf({ row, column, rows, columns }: Rectangle): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** True where both lists hold the same ranges in the same order. */
export function sameRanges(a: readonly IRange[], b: readonly IRange[]): boolean {
  const key = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
    `${startRow},${startColumn},${endRow},${endColumn}`;
  return a.length === b.length && a.every((range, index) => key(range) === key(b[index]!));
}
