import type { Area, Rectangle } from "./address";
import { movedFormula } from "./shiftFormula";
import { CellError, type Value } from "./value";
import type { Workbook } from "./workbook";

/** A column to sort by: its offset in the area, and whether it ascends. */
export interface SortField {
  key: number;
  ascending: boolean;
}

/** Sorts rows as Excel does: numbers, then text, then logical values, then errors; blanks always last. */
export function sortRows(
  workbook: Workbook,
  whole: Area,
  fields: readonly SortField[],
  matchCase = false
): void {
  const { sheet } = whole;
  const used = workbook.usedArea(sheet);
  const area = used && { sheet, ...bottomRightTrimmed(whole, used) };
  if (!area) return;
  const rows = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => {
      const row = area.row + i;
      const cell = workbook.cell(sheet, row, area.column + j);
      return { value: cell?.value ?? null, formula: cell?.formula, row };
    })
  );
  const valueOf = (row: { value: Value }[], key: number): Value => row[key]?.value ?? null;
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(valueOf(a, key), valueOf(b, key), ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const inputs = rows.map((line, i) =>
    line.map(({ value, formula, row }) => {
      if (formula !== undefined) return movedFormula(formula, area.row + i - row, 0);
      if (value instanceof CellError) return value.code;
      return typeof value === "string" ? `'${value}` : (value ?? "");
    })
  );
  workbook.setInputs(sheet, area.row, area.column, inputs);
}

function bottomRightTrimmed(area: Rectangle, used: Rectangle): Rectangle {
  const { row, column } = area;
  return {
    row,
    column,
    rows: Math.max(0, Math.min(area.rows, used.row + used.rows - row)),
    columns: Math.max(0, Math.min(area.columns, used.column + used.columns - column)),
  };
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
