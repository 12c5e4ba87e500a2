import { type Area, intersection } from "./address";
import { putCell } from "./contents";
import { displayText } from "./displayText";
import { renameColumnInFormulas } from "./renameInFormulas";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** A header that no column in `taken` has: "Price", "Price2", ...; Excel's "Column1" where there is none. */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>, position: number): string {
  const base = wanted === "" ? `Column${position + 1}` : wanted;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
  return name;
}

/** Gives columns the names that were just written to their header cells, made unique, as text. */
export function headersWritten(workbook: Workbook, area: Area): void {
  for (const table of workbook.tables) {
    if (table.sheet !== area.sheet || !table.showHeaders) continue;
    const header = intersection(area, { ...table.area, rows: 1 });
    if (!header) continue;
    const first = header.column - table.area.column;
    for (let index = first; index < first + header.columns; index++)
      renameColumn(workbook, table, index);
  }
}

function renameColumn(workbook: Workbook, table: Table, index: number): void {
  const column = table.columns[index];
  if (!column) return;
  const row = table.area.row;
  const place = table.area.column + index;
  const value = table.sheet.cells.get(row, place)?.value ?? null;
  const format = table.sheet.formats.get(row, place).numberFormat;
  const others = table.columns.filter((each) => each !== column);
  const taken = new Set(others.map((each) => each.name.toLowerCase()));
  const before = column.name;
  const name = uniqueHeader(displayText(value, format), taken, index);
  if (name !== before) {
    column.name = name;
    renameColumnInFormulas(workbook, table, before, name);
    workbook.calculation.tableChanged(table.name);
    workbook.emit("tables", { kind: "changed", table });
  }
  if (value !== name) putCell(workbook, table.sheet, row, place, { kind: "value", value: name });
}
