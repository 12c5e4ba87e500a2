import { contains, intersection } from "./address";
import { calculatedColumn } from "./calculatedColumn";
import { isOccupied, writeInputs } from "./contents";
import { growColumn, growRows } from "./growTable";
import { movedFormula } from "./shiftFormula";
import type { Sheet } from "./sheet";
import { type Table, tableBody } from "./table";
import type { Workbook } from "./workbook";

/** Enters what a person typed into a cell, and lets the table around, above or left of it follow. */
export function typeInput(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): void {
  const above = text === "" ? undefined : tableAbove(workbook, sheet, row, column);
  const left = text === "" || above ? undefined : tableLeft(workbook, sheet, row, column);
  const inside = workbook.tableAt(sheet, row, column);
  const fills = text.startsWith("=") && inside !== undefined && isFillable(inside, row, column);
  writeInputs(workbook, sheet, row, column, [[text]], "typed");
  if (above) growRows(workbook, above, 1);
  if (left) growColumn(workbook, left);
  const table = left ?? (fills ? inside : undefined);
  if (table && text.startsWith("=")) fillColumn(workbook, table, row, column);
}

/** The table without totals whose last row is just above the cell, where nothing else stands in the new row. */
function tableAbove(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): Table | undefined {
  return workbook.tables.find((table) => {
    const { area } = table;
    if (table.sheet !== sheet || table.showTotals || row !== area.row + area.rows) return false;
    const next = { ...area, row, rows: 1 };
    return contains(next, row, column) && isFree(workbook, sheet, next, row, column);
  });
}

/** The table whose last column is just left of the cell, where nothing else stands in the new column. */
function tableLeft(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): Table | undefined {
  return workbook.tables.find((table) => {
    const { area } = table;
    if (table.sheet !== sheet || column !== area.column + area.columns) return false;
    const next = { ...area, column, columns: 1 };
    return contains(next, row, column) && isFree(workbook, sheet, next, row, column);
  });
}

function isFree(
  workbook: Workbook,
  sheet: Sheet,
  area: { row: number; column: number; rows: number; columns: number },
  row: number,
  column: number
): boolean {
  if (workbook.tables.some((table) => table.sheet === sheet && intersection(table.area, area)))
    return false;
  return !isOccupied({ sheet, ...area }, (cell) => cell.row === row && cell.column === column);
}

/** True where the column holds nothing else, or one formula throughout. */
function isFillable(table: Table, row: number, column: number): boolean {
  const body = tableBody(table);
  if (!contains(body, row, column)) return false;
  const rest = { sheet: table.sheet, row: body.row, column, rows: body.rows, columns: 1 };
  if (!isOccupied(rest, (cell) => cell.row === row)) return true;
  return calculatedColumn(table, column - table.area.column) !== undefined;
}

/** Copies a formula through its column of the table. */
function fillColumn(workbook: Workbook, table: Table, row: number, column: number): void {
  const body = tableBody(table);
  const formula = table.sheet.cells.get(row, column)?.formula;
  const entry = table.columns[column - table.area.column];
  if (formula === undefined || !entry || !contains(body, row, column)) return;
  const inputs = Array.from({ length: body.rows }, (_, i) => [
    body.row + i === row ? null : movedFormula(formula, body.row + i - row, 0),
  ]);
  entry.formula = movedFormula(formula, body.row - row, 0);
  writeInputs(workbook, table.sheet, body.row, column, inputs, "typed");
}
