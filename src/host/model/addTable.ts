import { type Area, intersection, MAX_ROWS } from "./address";
import { headersWritten, uniqueHeader } from "./tableHeaders";
import { isValidName } from "./names";
import { putCell } from "./contents";
import { shiftRowsOfColumns } from "./shiftCells";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";

/** What may be chosen when a table is made. */
export interface NewTable {
  name?: string;
  style?: string;
}

export function addTable(
  workbook: Workbook,
  area: Area,
  hasHeaders: boolean,
  { name, style = "TableStyleMedium2" }: NewTable = {}
): Table {
  const { sheet } = area;
  const other = workbook.tables.find(
    (each) => each.sheet === sheet && intersection(each.area, area)
  );
  if (other) throw new Error(`A table cannot overlap another table: "${other.name}" is there.`);
  checkTableName(workbook, name);
  workbook.calculation.bringUpToDate();
  const rows = hasHeaders ? Math.max(2, area.rows) : area.rows + 1;
  if (area.row + rows > MAX_ROWS) throw new Error("The table would reach beyond the sheet.");
  // A table without headers gets a row for them: its data moves one row down.
  if (!hasHeaders) shiftRowsOfColumns(workbook, area, 1);
  const table: Table = {
    id: `{00000000-0003-0000-0000-${String(workbook.nextId()).padStart(12, "0")}}`,
    name: name ?? freeName(workbook),
    sheet,
    area: { row: area.row, column: area.column, rows, columns: area.columns },
    columns: readHeaders(workbook, area, hasHeaders),
    showHeaders: true,
    showTotals: false,
    style,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  workbook.tables.push(table);
  table.columns.forEach((column, index) => {
    const content = { kind: "value", value: column.name } as const;
    putCell(workbook, sheet, area.row, area.column + index, content);
  });
  headersWritten(workbook, { ...area, rows: 1 });
  workbook.calculation.tableChanged(table.name);
  workbook.emit("tables", { kind: "added", table });
  return table;
}

function readHeaders(workbook: Workbook, area: Area, hasHeaders: boolean): TableColumn[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const text = hasHeaders ? workbook.text(area.sheet, area.row, area.column + index) : "";
    const name = uniqueHeader(text, taken, index);
    taken.add(name.toLowerCase());
    return { id: index + 1, name };
  });
}

/** Throws where the name is not valid or taken by a table or a defined name. */
export function checkTableName(workbook: Workbook, name: string | undefined, except?: Table): void {
  if (name === undefined) return;
  if (!isValidName(name)) {
    throw new Error(
      `"${name}" cannot name a table: letters, digits, _ and . are accepted, and no cell address.`
    );
  }
  const taken = workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if ((taken && taken !== except) || workbook.findName(name)) {
    throw new Error(`The name "${name}" exists already.`);
  }
}

function freeName(workbook: Workbook): string {
  let number = workbook.tables.length + 1;
  while (workbook.findTable(`Table${number}`) || workbook.findName(`Table${number}`)) number++;
  return `Table${number}`;
}

export function removeTable(workbook: Workbook, table: Table, withContents: boolean): void {
  const index = workbook.tables.indexOf(table);
  if (index < 0) return;
  workbook.tables.splice(index, 1);
  if (withContents) workbook.clearContents({ sheet: table.sheet, ...table.area });
  workbook.calculation.tableChanged(table.name);
  workbook.emit("tables", { kind: "removed", table });
}
