import { invalidArgument } from "../core";
import type { Cells } from "./cell";

/** Size of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(cells: Cells): Shape {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/**
 * The shape that ranges broadcast to, as in Excel's own arithmetic: one cell goes with anything, a row
 * with a column, equal lengths with each other.
 *
 * @throws MarginError `invalid`: `ranges of different sizes: entry is 3×1, size is 2×1`
 */
export function broadcastShape(ranges: readonly { name: string; shape: Shape }[]): Shape {
  const rows = commonLength(ranges, "rows");
  const columns = commonLength(ranges, "columns");
  return { rows, columns };
}

function commonLength(
  ranges: readonly { name: string; shape: Shape }[],
  dimension: keyof Shape
): number {
  let longest: { name: string; shape: Shape } | undefined;
  for (const range of ranges) {
    if (range.shape[dimension] === 1) continue;
    if (longest && longest.shape[dimension] !== range.shape[dimension]) {
      throw invalidArgument("ranges", `of different sizes: ${sized(longest)}, ${sized(range)}`);
    }
    longest = range;
  }
  return longest?.shape[dimension] ?? 1;
}

function sized({ name, shape }: { name: string; shape: Shape }): string {
  return `${name} is ${shape.rows}×${shape.columns}`;
}

/** The cell of a range that takes part in one element of the result. */
export function cellAt(cells: Cells, row: number, column: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  return line?.length === 1 ? line[0] : line?.[column];
}
