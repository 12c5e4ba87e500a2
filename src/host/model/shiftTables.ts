import { putCell } from "./contents";
import { shiftedRectangle, type StructureChange } from "./structureChange";
import type { Table } from "./table";
import { uniqueHeader } from "./tableHeaders";
import type { Workbook } from "./workbook";

/** Moves, grows, shrinks and removes the tables of a sheet as rows or columns come and go. */
export function shiftTables(workbook: Workbook, change: StructureChange): void {
  for (const table of workbook.tables.filter(({ sheet }) => sheet === change.sheet)) {
    const after = shiftedRectangle(table.area, change);
    const headerGone =
      change.axis === "rows" && table.showHeaders && isDeleted(table.area.row, change);
    if (!after || headerGone) {
      workbook.removeTable(table);
      continue;
    }
    if (change.axis === "columns") changeColumns(table, change);
    table.area = after;
    if (change.axis === "columns" && table.showHeaders) writeHeaders(workbook, table);
  }
}

function isDeleted(index: number, { at, count }: StructureChange): boolean {
  return count < 0 && index >= at && index < at - count;
}

/** Adds columns that were inserted inside, drops those that were deleted. */
function changeColumns(table: Table, { at, count, band }: StructureChange): void {
  const { row, rows, column, columns } = table.area;
  if (band && (row < band.first || row + rows - 1 > band.last)) return;
  if (count < 0) {
    table.columns = table.columns.filter(
      (_, index) => column + index < at || column + index >= at - count
    );
    return;
  }
  if (at <= column || at >= column + columns) return;
  for (let i = 0; i < count; i++) {
    const index = at - column + i;
    const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
    const id = Math.max(0, ...table.columns.map((each) => each.id)) + 1;
    table.columns.splice(index, 0, { id, name: uniqueHeader("", taken, i) });
  }
}

function writeHeaders(workbook: Workbook, table: Table): void {
  table.columns.forEach(({ name }, index) => {
    const [row, column] = [table.area.row, table.area.column + index];
    if (table.sheet.cells.get(row, column)?.value === name) return;
    putCell(workbook, table.sheet, row, column, { kind: "value", value: name });
  });
}
