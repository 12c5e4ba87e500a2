import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import type { Sheet } from "./sheet";

/** Rows or columns that come (count above 0) or go (below 0) at a place. */
export interface StructureChange {
  sheet: Sheet;
  axis: "rows" | "columns";
  at: number;
  count: number;
  /** The columns in which rows move (or the rows in which columns do); missing for all. */
  band?: { first: number; last: number };
}

interface Span {
  start: number;
  length: number;
}

/** Where a span lies after the change; undefined where all of it is deleted. */
function shiftedSpan(
  { start, length }: Span,
  { axis, at, count }: StructureChange
): Span | undefined {
  const limit = axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  if (length === limit) return { start, length };
  if (count > 0) {
    if (at <= start)
      return { start: start + count, length: Math.min(length, limit - start - count) };
    return at < start + length
      ? { start, length: Math.min(length + count, limit - start) }
      : { start, length };
  }
  const moved = (edge: number) => (edge <= at ? edge : Math.max(at, edge + count));
  const first = start < at ? start : moved(start);
  const end = moved(start + length);
  return end > first ? { start: first, length: end - first } : undefined;
}

/** Where a rectangle lies after the change; undefined where all of it is deleted. */
export function shiftedRectangle(area: Rectangle, change: StructureChange): Rectangle | undefined {
  const { row, column, rows, columns } = area;
  const { band, axis } = change;
  const across =
    axis === "rows" ? { start: column, length: columns } : { start: row, length: rows };
  if (band && (across.start < band.first || across.start + across.length - 1 > band.last))
    return area;
  const span = shiftedSpan(
    axis === "rows" ? { start: row, length: rows } : { start: column, length: columns },
    change
  );
  if (!span) return undefined;
  return axis === "rows"
    ? { row: span.start, column, rows: span.length, columns }
    : { row, column: span.start, rows, columns: span.length };
}

/** Where a cell lies after the change; undefined where it is deleted. */
export function shiftedPlace(
  row: number,
  column: number,
  change: StructureChange
): [number, number] | undefined {
  const area = shiftedRectangle({ row, column, rows: 1, columns: 1 }, change);
  return area && [area.row, area.column];
}
