import { detectColumns, missingColumns } from "./columns";
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

/**
 * The table under the first of ten lines that names every required column; without such a line, under the one that
 * names most known columns, the first on a tie.
 */
export function findHeader(table: Table): HeadedTable {
  const found = table.rows.slice(0, SEARCHED_LINES).map(({ cells }) => detectColumns(cells));
  const complete = found.findIndex((mapping) => missingColumns(mapping).length === 0);
  const scores = found.map((mapping) => Object.keys(mapping).length);
  const at = Math.max(complete >= 0 ? complete : scores.indexOf(Math.max(...scores)), 0);
  return {
    header: table.rows[at]?.cells ?? [],
    headerLine: table.rows[at]?.line ?? 1,
    preamble: table.rows.slice(0, at),
    rows: table.rows.slice(at + 1),
    delimiter: table.delimiter,
  };
}
