import { addressOf, area, type PositionsUpdate } from "../../scenario";
import { blankRows } from "./blankRows";
import { canResizeTables } from "./canResizeTables";
import { readTableState, type TableState } from "./tableState";

/** Appends columns: over free cells where there are some, else the cells to the right make room. */
function addColumns(table: Excel.Table, state: TableState, names: readonly string[]): void {
  if (!names.length) return;
  const { row, column, rows, columns } = state.place;
  if (!state.isRightFree || !canResizeTables()) {
    for (const name of names) table.columns.add(undefined, undefined, name);
    return;
  }
  const { worksheet } = table;
  table.resize(worksheet.getRange(addressOf(area(row, column, rows, columns + names.length))));
  const header = worksheet.getRange(addressOf(area(row, column + columns, 1, names.length)));
  header.values = [names.map((name) => `'${name}`)];
}

/** Gives a table the columns and rows that an update needs; returns how it stands then. */
export async function growTable(
  context: Excel.RequestContext,
  state: TableState,
  {
    columns,
    added,
  }: {
    readonly columns: readonly { readonly name: string }[];
    readonly added: PositionsUpdate["added"];
  }
): Promise<TableState> {
  if (!columns.length && !added.length) return state;
  const table = context.workbook.tables.getItem(state.id);
  addColumns(
    table,
    state,
    columns.map(({ name }) => name)
  );
  if (added.length) {
    const width = state.place.columns + columns.length;
    table.rows.add(undefined, blankRows(added.length, width));
  }
  await context.sync();
  return readTableState(context, state.id);
}
