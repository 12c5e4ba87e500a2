import type { Formula } from "../plan/cell";
import { formula } from "../plan/cell";
import { callsPerCell, type Which } from "./callsPerCell";
import type { Comparison } from "./comparison";

/** A grid of position × shock: a formula a cell, or one that spills over a large book. */
export function gridFormulas(
  { positions, layout }: Comparison,
  expression: (position: Which, shock: Which) => string
): Formula[][] {
  if (!callsPerCell(positions.length * layout.shockCount)) {
    return [[formula(expression("all", "all"))]];
  }
  return positions.map((_, position) =>
    Array.from({ length: layout.shockCount }, (_unused, shock) =>
      formula(expression(position, shock))
    )
  );
}
