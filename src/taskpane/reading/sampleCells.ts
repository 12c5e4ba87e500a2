import type { HeadedTable } from "../../importing";

/** Rows looked through for samples. */
const LOOKED_AT = 50;

const MOST_SAMPLES = 3;

/** The first different texts of a column, to recognise it by. */
export function sampleCells({ rows }: HeadedTable, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, LOOKED_AT)) {
    const cell = cells[column] ?? "";
    if (cell !== "") found.add(cell);
    if (found.size === MOST_SAMPLES) break;
  }
  return [...found];
}
