import Papa from "papaparse";
import { ImportError } from "../importError";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Steps } from "../steps";
import { refuseSecretColumns } from "../text/refuseSecrets";

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

/** Characters parsed in one step. */
const STEP_LENGTH = 100_000;

/**
 * Reads delimited text (RFC 4180; comma, semicolon, tab or bar) whose line ends are `\n`, in steps that tell how far
 * it has been read. Empty lines are left out; line numbers count them.
 *
 * @throws {ImportError} above the caps of rows, columns or characters in a cell.
 */
export function* readTableSteps(text: string): Steps<Table> {
  const delimiter = sniffDelimiter(text);
  const rows: TableRow[] = [];
  let line = 1;
  for (let start = 0; start < text.length;) {
    const end = endOfStep(text, start);
    for (const record of parseRecords(text.slice(start, end), delimiter)) {
      const cells = record.map((cell) => cell.trim());
      const firstLine = line;
      line += 1 + newlinesIn(record);
      if (isEmpty(cells)) continue;
      rows.push({ line: firstLine, cells: checkedCells(cells, firstLine) });
    }
    if (rows.length > MAX_ROWS + 10) {
      throw new ImportError(
        "too-large",
        `The table has more than ${MAX_ROWS} rows; import it in parts.`
      );
    }
    start = end;
    yield end / text.length;
  }
  refuseSecretColumns(rows);
  return { delimiter, rows };
}

/** Just behind a line end that is outside quotes: where the quotes since `start` are even in number. */
function endOfStep(text: string, start: number): number {
  let quotes = 0;
  let counted = start;
  for (let at = start + STEP_LENGTH; at < text.length;) {
    const newline = text.indexOf("\n", at);
    if (newline < 0) break;
    for (let i = text.indexOf('"', counted); i >= 0 && i < newline; i = text.indexOf('"', i + 1)) {
      quotes++;
    }
    counted = newline;
    if (quotes % 2 === 0) return newline + 1;
    at = newline + 1;
  }
  return text.length;
}

function parseRecords(text: string, delimiter: string): string[][] {
  const complete = text.endsWith("\n") ? text.slice(0, -1) : text;
  const parsed = Papa.parse<string[]>(complete, { delimiter, newline: "\n" });
  if (parsed.errors.some((error) => error.code === "MissingQuotes")) {
    throw new ImportError(
      "unreadable",
      "A quoted cell of this table is never closed; was the copy cut short?"
    );
  }
  // An empty line is a record of one empty cell, but Papa gives none for an empty text.
  return parsed.data.length === 0 ? [[""]] : parsed.data;
}

function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell === "") || /^sep=.?$/i.test(cells.join(""));
}

function checkedCells(cells: string[], line: number): string[] {
  while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
  if (cells.length > MAX_COLUMNS) {
    throw new ImportError(
      "too-large",
      `Line ${line} has more than ${MAX_COLUMNS} columns. Copy only those of the positions.`
    );
  }
  if (cells.some((cell) => cell.length > MAX_CELL)) {
    throw new ImportError(
      "too-large",
      `Line ${line} has a cell of more than ${MAX_CELL} characters. Leave its column out.`
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

function newlinesIn(cells: string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += cell.split("\n").length - 1;
  return count;
}
