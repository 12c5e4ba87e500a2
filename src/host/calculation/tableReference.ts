import { type Rectangle } from "../model/address";
import { type Table, tableBody } from "../model/table";
import { CellError } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { Frame } from "./builtIn";
import type { TableExpression } from "./expression";
import { VALUE } from "./errors";
import { type Operand, Reference } from "./operand";

/** The cells that a structured reference names, seen from a formula's place. */
export function tableReference(
  workbook: Workbook,
  expression: TableExpression,
  frame: Frame
): Operand {
  const table = expression.table
    ? workbook.findTable(expression.table)
    : workbook.tableAt(frame.sheet, frame.row, frame.column);
  if (!table) {
    const message = expression.table
      ? `there is no table named "${expression.table}"`
      : "a column without its table can be used only inside the table";
    return new CellError("#REF!", message);
  }
  const columns = columnsOf(table, expression.columns);
  if (columns instanceof CellError) return columns;
  const rows = rowsOf(table, expression.sections, frame);
  if (rows instanceof CellError) return rows;
  return new Reference(table.sheet, rows.row, columns.column, rows.rows, columns.columns);
}

function columnsOf(
  table: Table,
  names: string[]
): Pick<Rectangle, "column" | "columns"> | CellError {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const indices: number[] = [];
  for (const name of names) {
    const wanted = name.trim().toLowerCase();
    const index = table.columns.findIndex((column) => column.name.trim().toLowerCase() === wanted);
    if (index < 0) return new CellError("#REF!", `table "${table.name}" has no column "${name}"`);
    indices.push(index);
  }
  const first = Math.min(...indices);
  return { column: table.area.column + first, columns: Math.max(...indices) - first + 1 };
}

function rowsOf(
  table: Table,
  sections: string[],
  frame: Frame
): Pick<Rectangle, "row" | "rows"> | CellError {
  const body = tableBody(table);
  const { row, rows } = table.area;
  const parts = new Set(sections);
  if (parts.has("this row")) {
    const inside = frame.row >= body.row && frame.row < body.row + body.rows;
    return inside ? { row: frame.row, rows: 1 } : VALUE;
  }
  if (parts.has("all")) return { row, rows };
  const headers = parts.has("headers");
  const totals = parts.has("totals");
  if (headers && !table.showHeaders)
    return new CellError("#REF!", `table "${table.name}" shows no headers`);
  if (totals && !table.showTotals)
    return new CellError("#REF!", `table "${table.name}" shows no totals`);
  const data = parts.has("data") || parts.size === 0;
  const first = headers ? row : data ? body.row : row + rows - 1;
  const last = totals ? row + rows - 1 : data ? body.row + body.rows - 1 : row;
  // A table without rows reads as one empty row, as in Excel.
  return { row: first, rows: Math.max(1, last - first + 1) };
}
