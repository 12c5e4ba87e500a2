import { addressOf, area, type Cell } from "../../scenario";
import { SheetsError } from "../SheetsError";
import { intoRequests, type Operation } from "../write/operation";
import { blankRows } from "./blankRows";
import { canResizeTables } from "./canResizeTables";
import type { FontLooks } from "./fontLooks";
import { numberFormatOperation } from "./numberFormatOperation";
import { requireWritable } from "./requireWritable";
import { readTableState, type CellState, type TableState } from "./tableState";
import { writeColumnCells } from "./writeColumnCells";

/** A table before an update. */
export interface TableSnapshot {
  readonly state: TableState;
  /** Columns that the update appends. */
  readonly addedColumns: readonly string[];
  /** Of cells that the update paints; filled as soon as they are known. */
  looks?: FontLooks;
}

function same(now: CellState | undefined, before: CellState): boolean {
  if (!now) return false;
  if (before.formula !== undefined || now.formula !== undefined)
    return before.formula === now.formula;
  return before.value === now.value;
}

function contents({ value, formula }: CellState): Cell {
  return formula === undefined ? value : { formula };
}

/** A column that Excel named itself, Column20 or Spalte20, and that is empty: a write broke off before ours. */
function isUnnamed(name: string, { header, rows }: TableState): boolean {
  const index = header.indexOf(name);
  return /^\p{L}+\d+$/u.test(name) && rows.every((line) => line[index]?.value === "");
}

/** Takes appended columns away; those right of the table come back to where they were. */
function removeColumns(table: Excel.Table, now: TableState, snapshot: TableSnapshot): void {
  const { state, addedColumns } = snapshot;
  const added = addedColumns.filter((name) => !state.header.includes(name));
  const last = now.header.slice(-Math.max(1, added.length));
  const inside = now.header.filter(
    (name) =>
      added.includes(name) ||
      (added.length > 0 &&
        last.includes(name) &&
        !state.header.includes(name) &&
        isUnnamed(name, now))
  );
  const { worksheet } = table;
  const { row, column, rows, columns } = now.place;
  const kept = columns - inside.length;
  const areLast = inside.every((name) => now.header.indexOf(name) >= kept);
  const grewOverFreeCells = state.isRightFree && areLast && canResizeTables();
  if (inside.length && !grewOverFreeCells) {
    for (const name of inside) table.columns.getItem(name).delete();
  } else if (inside.length) {
    table.resize(worksheet.getRange(addressOf(area(row, column, rows, kept))));
  }
  // They are still right of the table where an undo broke off behind the resizing.
  const isLeftOver = !inside.length && added.length > 0 && now.rightHeader === added[0];
  if (!inside.length && !isLeftOver) return;
  if (column === state.place.column && kept === state.place.columns) {
    state.widthsRight.slice(0, added.length).forEach((width, index) => {
      const at = addressOf(area(row, column + kept + index));
      worksheet.getRange(at).format.columnWidth = width;
    });
  }
  if (!grewOverFreeCells) return;
  const freed = worksheet.getRange(addressOf(area(row, column + kept, rows, added.length)));
  freed.dataValidation.clear();
  freed.clear("All");
}

/** Gives the table as many rows as it had. What stands below it ends where it was. */
function restoreRowCount(table: Excel.Table, now: TableState, { state }: TableSnapshot): void {
  const { row, rows, column, columns } = now.place;
  const extra = now.rows.length - state.rows.length;
  if (extra < 0) table.rows.add(undefined, blankRows(-extra, columns));
  if (extra <= 0) return;
  const strip = (first: number) =>
    table.worksheet.getRange(addressOf(area(first, column, extra, columns)));
  if (now.firstBelow !== undefined && now.firstBelow === state.firstBelow) {
    // Removing rows pulls up what stands below; it did not move when they were added.
    strip(row + rows).insert("Down");
  }
  strip(row + 1 + state.rows.length).delete("Up");
}

function cellOperations(now: TableState, { state }: TableSnapshot): Operation[] {
  return state.header.flatMap((name, index) => {
    const place = now.header.indexOf(name);
    const cells = new Map<number, Cell>();
    state.rows.forEach((line, row) => {
      const before = line[index];
      if (!before) return;
      if (!same(now.rows[row]?.[place], before)) {
        cells.set(now.place.row + 1 + row, contents(before));
      }
    });
    return writeColumnCells(now.place.column + place, cells, "formulas");
  });
}

function formatOperations(now: TableState, { state }: TableSnapshot): Operation[] {
  return state.header.flatMap((name, index) => {
    const column = now.header.indexOf(name);
    return state.rows.flatMap((line, row) => {
      const before = line[index]?.numberFormat;
      if (before === undefined || now.rows[row]?.[column]?.numberFormat === before) return [];
      return numberFormatOperation(now, row, column, before);
    });
  });
}

function lineOperations(now: TableState, { state }: TableSnapshot): Operation[] {
  const cells = new Map<number, Cell>();
  if (now.above.length !== state.above.length) return [];
  state.above.forEach((text, row) => {
    if (now.above[row] !== text) cells.set(row, text);
  });
  return writeColumnCells(now.place.column, cells, "formulas");
}

/**
 * Makes a table what it was before an update: rows, values, formulas, looks and the lines above it. Only cells
 * that differ are written.
 * @throws SheetsError where the table, or a column of it, is gone
 */
export async function restoreTable(
  context: Excel.RequestContext,
  snapshot: TableSnapshot
): Promise<void> {
  const { id, name, header } = snapshot.state;
  const table = context.workbook.tables.getItemOrNullObject(id);
  table.load("name");
  await context.sync();
  if (table.isNullObject) {
    throw new SheetsError(
      "noPositionsTable",
      `The table ${name} is no longer in the workbook. Undo its deletion (Ctrl+Z), then try again.`
    );
  }
  const changed = await readTableState(context, id);
  requireWritable(changed);
  const missing = header.filter((column) => !changed.header.includes(column));
  if (missing.length) {
    throw new SheetsError(
      "badPositions",
      `Table ${changed.name} has lost its column ${missing.join(", ")}; it cannot be restored. Undo that (Ctrl+Z), then try again.`
    );
  }
  restoreRowCount(table, changed, snapshot);
  await context.sync();
  removeColumns(table, await readTableState(context, id), snapshot);
  await context.sync();
  const now = await readTableState(context, id);
  const operations = [
    ...cellOperations(now, snapshot),
    ...formatOperations(now, snapshot),
    ...lineOperations(now, snapshot),
    ...(snapshot.looks?.operations(now.place.row - snapshot.state.place.row) ?? []),
  ];
  for (const request of intoRequests(operations)) {
    for (const operation of request) operation.queue(table.worksheet);
    // Each request has to stay under the limit of Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}
