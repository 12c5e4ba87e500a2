import { area } from "../plan/area";
import { formula } from "../plan/cell";
import { bookLabel } from "./bookColumns";
import { callsPerCell, type Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { INDEX_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

/** Writes columns of formulas over the positions: a row a position, or a spilling formula a column. */
export function putPositionFormulas(
  { draft, positions }: Comparison,
  row: number,
  column: number,
  formulas: (which: Which) => readonly string[]
): void {
  const rows: Which[] = callsPerCell(positions.length) ? positions.map((_, at) => at) : ["all"];
  draft.put(
    row,
    column,
    rows.map((which) => formulas(which).map(formula))
  );
}

/** Number and name of each position in front of a block. */
export function putPositionLabels(comparison: Comparison, row: number): void {
  const { draft, layout, positions } = comparison;
  draft.put(
    row,
    INDEX_COLUMN,
    positions.map((_, index) => [index + 1])
  );
  draft.style(area(row, INDEX_COLUMN, positions.length), "index");
  putPositionFormulas(comparison, row, LABEL_COLUMN, (which) => [bookLabel(layout, which)]);
}
