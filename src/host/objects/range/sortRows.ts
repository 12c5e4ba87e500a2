import { CellError, type Value } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import { requireEditable } from "../worksheet/requireEditable";
import { cellGrid } from "./cellGrid";
import type { Range } from "./Range";
import { toA1, toR1C1 } from "./relativeFormula";

/** A column to sort by: its offset in the range, and whether it ascends. */
export interface SortField {
  key: number;
  ascending: boolean;
}

/** Reads `Excel.SortField[]`. Only values are sorted by, not colours or icons. */
export function readSortFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw new RichApiError("InvalidArgument");
  return value.map((field: { key?: unknown; ascending?: unknown; sortOn?: unknown }) => {
    const { key, ascending = true, sortOn = "Value" } = field;
    if (typeof key !== "number" || sortOn !== "Value") throw new RichApiError("InvalidArgument");
    return { key, ascending: ascending !== false };
  });
}

/** Sorts rows as Excel does: numbers, then text, then logical values, then errors; blanks always last. */
export function sortRows(range: Range, fields: SortField[], matchCase: boolean): void {
  const { session, sheet, area } = range;
  requireEditable(session, area);
  const rows = (cellGrid(range, (_range, row, column) => {
    const cell = session.workbook.cell(sheet, row, column);
    const formula = cell?.formula;
    return {
      value: cell?.value ?? null,
      formula: formula === undefined ? undefined : toR1C1(formula, { row, column }),
    };
  }) ?? []) as { value: Value; formula?: string }[][];
  const valueOf = (row: { value: Value }[], key: number): Value => row[key]?.value ?? null;
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(valueOf(a, key), valueOf(b, key), ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const inputs = rows.map((line, row) =>
    line.map(({ value, formula }, column) => {
      const cell = { row: area.row + row, column: area.column + column };
      if (formula !== undefined) return toA1(formula, cell);
      if (value instanceof CellError) return value.code;
      return typeof value === "string" ? `'${value}` : (value ?? "");
    })
  );
  session.workbook.setInputs(sheet, area.row, area.column, inputs);
}

function compare(a: Value, b: Value, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = rank(a) - rank(b) || compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: Value): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareAlike(a: Value, b: Value, matchCase: boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean") return Number(a) - Number(b);
  const sensitivity = matchCase ? "variant" : "accent";
  return String(a).localeCompare(String(b), "en", { sensitivity });
}
