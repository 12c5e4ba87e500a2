import Papa from "papaparse";
import { ImportError } from "../importError";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from "../limits";

/** A row of a table with the line it begins on. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A text read as a table, before anything is known of its columns. */
export interface Table {
  delimiter: string;
  rows: TableRow[];
}

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * Reads delimited text (RFC 4180; comma, semicolon, tab or bar) whose line ends are `\n`. Empty lines are
 * left out; line numbers count them.
 *
 * @throws {ImportError} above the caps of rows, columns or characters in a cell.
 */
export function readTable(text: string): Table {
  const delimiter = sniffDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const unclosed = parsed.errors.find((error) => error.code === "MissingQuotes");
  if (unclosed) {
    throw new ImportError(
      "unreadable",
      "A quoted cell of this table is never closed; was the copy cut short?"
    );
  }
  const rows: TableRow[] = [];
  let line = 1;
  for (const record of parsed.data) {
    const cells = record.map((cell) => cell.trim());
    const startLine = line;
    line += 1 + record.reduce((count, cell) => count + newlines(cell), 0);
    if (cells.every((cell) => cell === "") || /^sep=.?$/i.test(record.join(""))) continue;
    rows.push({ line: startLine, cells: checkedCells(cells, startLine) });
    if (rows.length > MAX_ROWS + 10) {
      throw new ImportError(
        "too-large",
        `The table has more than ${MAX_ROWS} rows; import it in parts.`
      );
    }
  }
  return { delimiter, rows };
}

function checkedCells(cells: string[], line: number): string[] {
  while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
  if (cells.length > MAX_COLUMNS) {
    throw new ImportError("too-large", `Line ${line} has more than ${MAX_COLUMNS} columns.`);
  }
  if (cells.some((cell) => cell.length > MAX_CELL)) {
    throw new ImportError(
      "too-large",
      `Line ${line} has a cell of more than ${MAX_CELL} characters.`
    );
  }
  return cells;
}

/** The delimiter that the first lines have most of, outside quotes and numbers. */
function sniffDelimiter(text: string): string {
  const declared = /^sep=([,;\t|])\n/i.exec(text)?.[1];
  if (declared) return declared;
  const head = text
    .slice(0, 10_000)
    .split("\n", 10)
    .join("\n")
    .replace(/"[^"]*"|\d,\d/g, "");
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function newlines(cell: string): number {
  return cell.split("\n").length - 1;
}
