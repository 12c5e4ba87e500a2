import { detectColumns } from "./columns";
import type { Table, TableRow } from "./readTable";

/** A table split at its header. */
export interface HeadedTable {
  header: string[];
  headerLine: number;
  /** Lines above the header, as some exports have. */
  preamble: TableRow[];
  rows: TableRow[];
  delimiter: string;
}

const SEARCHED_LINES = 10;

/** The table under the line, among the first ten, that names most known columns; the first line on a tie. */
export function findHeader(table: Table): HeadedTable {
  const scores = table.rows
    .slice(0, SEARCHED_LINES)
    .map((row) => Object.keys(detectColumns(row.cells)).length);
  const best = scores.indexOf(Math.max(...scores));
  const at = Math.max(best, 0);
  return {
    header: table.rows[at]?.cells ?? [],
    headerLine: table.rows[at]?.line ?? 1,
    preamble: table.rows.slice(0, at),
    rows: table.rows.slice(at + 1),
    delimiter: table.delimiter,
  };
}
