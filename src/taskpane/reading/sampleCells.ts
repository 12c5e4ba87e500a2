import type { HeadedTable } from "../../importing";

/** Rows looked through for samples. */
const LOOKED_AT = 50;

/** The first different texts of a column, to recognise it by. */
export function sampleCells({ rows }: HeadedTable, column: number, most = 3): string[] {
  const found = new Set<string>();
  for (const { cells } of rows.slice(0, LOOKED_AT)) {
    const cell = cells[column] ?? "";
    if (cell !== "") found.add(cell);
    if (found.size === most) break;
  }
  return [...found];
}
