import { type Area, intersection, type Rectangle } from "./address";
import { changeStructure } from "./changeStructure";
import { calculatedColumn, fillColumnFormulas } from "./calculatedColumn";
import { isOccupied, putCell, writeInputs } from "./contents";
import { growRows } from "./growTable";
import { type Table, tableBody } from "./table";
import { uniqueHeader } from "./tableHeaders";
import type { Input } from "./value";
import type { Workbook } from "./workbook";

/** Gives a table another area; its header row stays in its row, columns beyond the old ones get headers. */
export function resizeTable(workbook: Workbook, table: Table, area: Rectangle): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.rows < least) throw new Error(`The table "${table.name}" needs at least ${least} rows.`);
  if (!intersection(table.area, area) || (table.showHeaders && area.row !== table.area.row)) {
    throw new Error(`The headers of the table "${table.name}" must stay in their row.`);
  }
  const other = workbook.tables.find(
    (each) => each !== table && each.sheet === table.sheet && intersection(each.area, area)
  );
  if (other) throw new Error(`The table "${table.name}" would overlap "${other.name}".`);
  const before = table.area;
  const known = new Map(table.columns.map((column, index) => [before.column + index, column]));
  const taken = new Set<string>();
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const place = area.column + index;
    const given = table.showHeaders ? workbook.text(table.sheet, area.row, place) : "";
    const column = known.get(place) ?? { id: ++id, name: uniqueHeader(given, taken, index) };
    taken.add(column.name.toLowerCase());
    return column;
  });
  const { row, column, rows, columns } = area;
  table.area = { row, column, rows, columns };
  if (table.showHeaders) {
    table.columns.forEach(({ name }, index) => {
      putCell(workbook, table.sheet, row, column + index, { kind: "value", value: name });
    });
  }
  workbook.calculation.tableChanged(table.name);
  workbook.emit("tables", { kind: "changed", table });
}

export function insertTableRows(
  workbook: Workbook,
  table: Table,
  count: number,
  index?: number,
  inputs?: Input[][]
): void {
  if (count < 1) return;
  const body = tableBody(table);
  const position = index ?? body.rows;
  if (position < 0 || position > body.rows) {
    throw new Error(
      `The table "${table.name}" has ${body.rows} rows; there is no place ${position}.`
    );
  }
  const atEnd = position === body.rows;
  // The blank row of a new table is used up first, as Excel does.
  const blank = atEnd && body.rows === 1 && !isOccupied({ sheet: table.sheet, ...body });
  const row = body.row + position - (blank ? 1 : 0);
  const added = count - (blank ? 1 : 0);
  if (added > 0) makeRoom(workbook, table, body.row + position, added);
  if (inputs) writeInputs(workbook, table.sheet, row, table.area.column, inputs);
}

/** Adds empty rows to a table's body; what stands below it moves down only where it is in the way. */
function makeRoom(workbook: Workbook, table: Table, row: number, count: number): void {
  const { sheet, area } = table;
  const body = tableBody(table);
  const atEnd = row === body.row + body.rows;
  const below: Area = { sheet, ...area, row, rows: count };
  const band = { first: area.column, last: area.column + area.columns - 1 };
  if (atEnd && !table.showTotals) {
    const blocked = isOccupied(below) || workbook.tables.some((each) => each !== table && each.sheet === sheet && intersection(each.area, below)); // prettier-ignore
    if (blocked) changeStructure(workbook, { sheet, axis: "rows", at: row, count, band });
    return growRows(workbook, table, count);
  }
  changeStructure(workbook, { sheet, axis: "rows", at: row, count, band });
  fillInserted(workbook, table, row, count);
}

/** Rows inserted inside the body take format and column formulas from the table. */
function fillInserted(workbook: Workbook, table: Table, row: number, count: number): void {
  const body = tableBody(table);
  const model = row > body.row ? row - 1 : row + count;
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    const format = table.sheet.formats.get(model, column);
    table.sheet.formats.patch({ row, column, rows: count, columns: 1 }, format);
  }
  const formulas = table.columns.map((_, index) => calculatedColumn(table, index));
  fillColumnFormulas(workbook, table, formulas, row, count);
}
