import type { Sheet } from "./sheet";

/** Rows of a sheet. */
export const MAX_ROWS = 1048576;
/** Columns of a sheet (A to XFD). */
export const MAX_COLUMNS = 16384;

/** A rectangle of cells without its sheet; zero-based. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle of cells on a sheet; zero-based. */
export interface Area extends Rectangle {
  sheet: Sheet;
}

/** Letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of its letters: "A" is 0. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as formulas spell it: quoted where it is not a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replace(/'/g, "''")}'`;
}

const PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The rectangle that A1 text names, with the sheet's name if given; undefined where the text is no address. */
export function parseAddress(text: string): (Rectangle & { sheetName?: string }) | undefined {
  const prefix = PREFIX.exec(text.trim());
  const sheetName = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2]) : undefined;
  const local = prefix?.[3] ?? text.trim();
  const [firstText = "", lastText = firstText, extra] = local.split(":");
  const first = parseCorner(firstText);
  const last = parseCorner(lastText);
  if (extra !== undefined || !first || !last) return undefined;
  const single = !local.includes(":");
  if (single && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  const rectangle = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return sheetName === undefined ? rectangle : { ...rectangle, sheetName };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = CORNER.exec(text);
  if (!match || (!match[1] && !match[2]) || match[2] === "0") return undefined;
  return {
    row: match[2] ? Number(match[2]) - 1 : undefined,
    column: match[1] ? columnIndex(match[1]) : undefined,
  };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** A1 text of a rectangle without its sheet; whole columns are "A:B", whole rows "1:2". */
export function formatAddress(area: Rectangle, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const letters = (column: number) => dollar + columnName(column);
  const number = (row: number) => dollar + (row + 1);
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) {
    return `${letters(area.column)}:${letters(right)}`;
  }
  if (area.columns === MAX_COLUMNS) return `${number(area.row)}:${number(bottom)}`;
  const first = letters(area.column) + number(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${letters(right)}${number(bottom)}`;
}

/** A1 text of an area with its sheet: "Sheet1!A1:B2". */
export function formatArea(area: Area, absolute = false): string {
  return `${quoteSheetName(area.sheet.name)}!${formatAddress(area, absolute)}`;
}

/** True where the cell lies in the rectangle. */
export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The rectangle that two rectangles share, if any. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
