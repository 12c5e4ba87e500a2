import type { FindingLog } from "../findingLog";
import type { Steps } from "../steps";
import { quoteText } from "../text/quoteText";
import { detectColumns, type ColumnMapping } from "./columns";
import type { TableRow } from "./readTable";
import type { TableToRead } from "./tableNumbers";

/** The field of a finding that is about a row of headings: there is no position in it to set right. */
export const HEADINGS = "headings";

/** Rows looked at in one step. */
const STEP_ROWS = 5000;

/** How to know the headings of a table among its rows. */
export interface HeadingsBelow {
  /** The headings of this table again, as where files were put one behind another. */
  isRepeated(row: TableRow): boolean;
  /** Those of another table. */
  isOther(row: TableRow): boolean;
}

/**
 * The rows of a table, in steps, up to where another table begins, without headings that are repeated; the log says
 * both. Under the headings of another table a price would be read as a size.
 */
export function* rowsOfOneTable(
  rows: readonly TableRow[],
  { isRepeated, isOther }: HeadingsBelow,
  log: FindingLog
): Steps<readonly TableRow[]> {
  const body: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP_ROWS === 0) yield index / rows.length;
    if (isRepeated(row)) {
      log.once({ severity: "info", message: "the headings are repeated further down: left out" });
    } else if (isOther(row)) {
      const message = anotherTable(row, rows.length - index);
      log.add({ severity: "error", row: row.line, field: HEADINGS, message });
      break;
    } else body.push(row);
  }
  return body;
}

function anotherTable({ cells }: TableRow, rowsLeft: number): string {
  const headings = cells.slice(0, 4).map(quoteText).join(", ");
  return (
    `another table begins here, headed ${headings}${cells.length > 4 ? ", …" : ""}; ` +
    `its rows (${rowsLeft - 1}) were not read: import it by itself`
  );
}

/** The rows of a table of positions. */
export function tableBody(
  { header, rows }: TableToRead,
  mapping: ColumnMapping,
  log: FindingLog
): Steps<readonly TableRow[]> {
  const { size = -1, entry = -1 } = mapping;
  const columns = Object.values(mapping).filter((column) => column < header.length);
  return rowsOfOneTable(
    rows,
    {
      isRepeated: ({ cells }) =>
        columns.length > 0 && columns.every((column) => cells[column] === header[column]),
      isOther({ cells }) {
        if (/\d/.test(cells[size] ?? "") || /\d/.test(cells[entry] ?? "")) return false;
        const found = detectColumns(cells);
        return found.size !== undefined && found.entry !== undefined;
      },
    },
    log
  );
}

/** Words before the sums under a table, in languages of spreadsheets. */
const SUMS =
  /^(?:(?:grand[ -]|sub[ -]?)?totals?|sums?|average|avg|summe|gesamt(?:summe)?|zwischensumme|somme|totale|suma|итого|всего|合计|合計|总计|小计)\s*:?$/i;

/** Whether one of the cells that name what a row is about says that it holds sums of others. */
export function saysSums(...cells: readonly string[]): boolean {
  return cells.some((cell) => SUMS.test(cell));
}
