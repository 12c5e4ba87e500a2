import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import { formatAddress } from "../model/address";
import type { Cell } from "../model/cell";
import type { CellFormat } from "../model/format";
import { isError, isErrorCode, type Value } from "../model/value";
import { cellStyle } from "./cellStyle";
import { errorInFile } from "./errorInFile";
import type { Spelling } from "./Spelling";
import { escapeForWriter } from "./xml";

/** What a cell can hold at most: a longer text makes Excel repair the file. */
const LONGEST_TEXT = 32767;

/** Stands before an error that is the result of a formula; `hucre` has no type for it. See `markErrors`. */
export const ERROR_MARK = "\uE000";

function textInFile(text: string): string {
  return escapeForWriter(text.slice(0, LONGEST_TEXT));
}

/** The text would be read as something else if a person entered its cell again. */
function looksTyped(text: string): boolean {
  return /^[=+\-@]/.test(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));
}

function constant(value: Value): Partial<FileCell> {
  if (isError(value)) return { value: errorInFile(value) };
  if (typeof value !== "string") return { value };
  const text = textInFile(value);
  // As a plain value `hucre` would turn a text such as "#N/A" into the error.
  return isErrorCode(value) ? { value: text, richText: [{ text }] } : { value: text };
}

function cached(value: Value): FileCell["formulaResult"] {
  if (isError(value)) return ERROR_MARK + errorInFile(value);
  if (typeof value === "string") return textInFile(value);
  return value ?? 0;
}

/** Styles by format: cells share few formats, and few style objects keep the writer fast. */
export class Styles {
  private readonly known = new Map<string, CellStyle | undefined>();
  private readonly keys = new WeakMap<CellFormat, string>();

  of(format: CellFormat, quotedText = false): CellStyle | undefined {
    let key = this.keys.get(format);
    if (key === undefined) this.keys.set(format, (key = JSON.stringify(format)));
    if (quotedText) key += "'";
    if (!this.known.has(key)) this.known.set(key, cellStyle(format, quotedText));
    return this.known.get(key);
  }
}

/** A cell with its formula and cached value as `hucre` takes it. */
export function cellInFile(
  cell: Cell,
  format: CellFormat,
  styles: Styles,
  spelling: Spelling
): Partial<FileCell> {
  const { sheet, row, column, formula, value, spillArea } = cell;
  if (formula === undefined) {
    const quoted = typeof value === "string" && format.numberFormat !== "@" && looksTyped(value);
    return { ...constant(value), style: styles.of(format, quoted) };
  }
  const written: Partial<FileCell> = {
    value: null,
    style: styles.of(format),
    formula: spelling.inCell(formula, sheet, row, column),
    formulaResult: cached(value),
  };
  const blocked = isError(value) && value.code === "#SPILL!";
  if (!spillArea && !blocked && !spelling.isArray(formula)) return written;
  const { rows, columns } = spillArea ?? { rows: 1, columns: 1 };
  return {
    ...written,
    formulaType: "array",
    formulaRef: formatAddress({ row, column, rows, columns }),
    formulaDynamic: true,
  };
}
