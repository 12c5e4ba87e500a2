import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { restoreCells } from "./restoreCells";
import { restoreSheet } from "./restoreSheet";
import type { WorkbookSnapshot } from "./WorkbookSnapshot";

/**
 * Makes the workbook what the snapshot says. Sheets and tables of the same ids stay the same objects, cells that are the
 * same already stay calculated; listeners are told of everything at the end.
 */
export function restoreSnapshot(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  workbook.suspendCalculation();
  try {
    const removed = placeSheets(workbook, snapshot);
    for (const sheet of removed) workbook.calculation.sheetRemoved(sheet);
    for (const each of snapshot.sheets) restoreSheet(workbook, each);
    for (const each of snapshot.sheets) restoreCells(workbook, each);
    restoreTables(workbook, snapshot);
    restoreNames(workbook, snapshot);
    if (snapshot.settings) {
      workbook.settings.clear();
      for (const [key, value] of snapshot.settings) workbook.settings.set(key, value);
    }
    workbook.reserveIds(idsIn(snapshot));
    workbook.calculation.definitionsChanged();
    announce(workbook, removed);
    const sheet = workbook.sheets[snapshot.activeSheet] ?? workbook.sheets[0];
    if (sheet) workbook.selection = { ...snapshot.selection, sheet };
  } finally {
    workbook.resumeCalculation();
  }
}

/** Puts the sheets of the snapshot into their order; returns those that are gone. */
function placeSheets(workbook: Workbook, snapshot: WorkbookSnapshot): Sheet[] {
  const before = [...workbook.sheets];
  const after = snapshot.sheets.map(
    ({ id, name }) => before.find((sheet) => sheet.id === id) ?? new Sheet(id, name)
  );
  workbook.sheets.splice(0, before.length, ...after);
  return before.filter((sheet) => !after.includes(sheet));
}

function restoreTables(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  const before = [...workbook.tables];
  const after = snapshot.tables.flatMap(({ sheetId, ...data }) => {
    const sheet = workbook.findSheet(sheetId);
    if (!sheet) return [];
    const known = before.find((table) => table.id === data.id && table.sheet === sheet);
    const table: Table = { filters: undefined, ...structuredClone(data), sheet };
    return [known ? Object.assign(known, table) : table];
  });
  workbook.tables.splice(0, before.length, ...after);
  for (const table of before) if (!after.includes(table)) workbook.emit("tables", { kind: "removed", table }); // prettier-ignore
  for (const table of after) workbook.emit("tables", { kind: before.includes(table) ? "changed" : "added", table }); // prettier-ignore
}

function restoreNames(workbook: Workbook, snapshot: WorkbookSnapshot): void {
  workbook.names.clear();
  for (const { name, formula, sheetId, ...options } of snapshot.names) {
    const sheet = sheetId === undefined ? undefined : workbook.findSheet(sheetId);
    workbook.addName(name, formula, { ...options, sheet });
  }
}

/** The highest number in the ids of sheets, tables, charts and rules. */
function idsIn({ sheets, tables }: WorkbookSnapshot): number {
  const ids = [
    ...sheets.flatMap(({ id, charts, conditionalFormats }) => [id, ...charts.map((chart) => chart.id), ...conditionalFormats.map((format) => format.id)]), // prettier-ignore
    ...tables.map(({ id }) => id),
  ];
  return Math.max(0, ...ids.map((id) => Number(/(\d+)\}$/.exec(id)?.[1] ?? 0)));
}

function announce(workbook: Workbook, removed: Sheet[]): void {
  for (const sheet of removed) workbook.emit("sheets", { kind: "removed", sheet });
  for (const sheet of workbook.sheets) {
    const area = { sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    workbook.emit("sheets", { kind: "changed", sheet });
    workbook.emit("changed", { area, source: "written" });
    workbook.emit("format", { area });
    workbook.emit("charts", { sheet });
  }
}
