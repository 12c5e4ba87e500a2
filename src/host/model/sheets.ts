import { removeName } from "./names";
import { removeSheetFromFormulas, renameSheetInFormulas } from "./renameInFormulas";
import { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

const FORBIDDEN = /[\\/?*[\]:]/;
const MAX_NAME_LENGTH = 31;

/** Throws where Excel would not accept the name for a sheet. */
function checkName(workbook: Workbook, name: string, except?: Sheet): void {
  if (name.trim() === "" || name.length > MAX_NAME_LENGTH || FORBIDDEN.test(name)) {
    throw new Error(
      `"${name}" cannot name a sheet: 1 to 31 characters without \\ / ? * [ ] : are accepted.`
    );
  }
  if (name.startsWith("'") || name.endsWith("'")) {
    throw new Error(`"${name}" cannot name a sheet: it must not begin or end with an apostrophe.`);
  }
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== except) throw new Error(`A sheet named "${taken.name}" exists already.`);
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

export function addSheet(workbook: Workbook, name = freeName(workbook), position?: number): Sheet {
  checkName(workbook, name);
  const number = String(workbook.nextId()).padStart(12, "0");
  const sheet = new Sheet(`{00000000-0001-0000-0000-${number}}`, name);
  workbook.sheets.splice(position ?? workbook.sheets.length, 0, sheet);
  workbook.calculation.definitionsChanged(name);
  workbook.emit("sheets", { kind: "added", sheet });
  return sheet;
}

export function removeSheet(workbook: Workbook, sheet: Sheet): void {
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) return;
  if (workbook.sheets.length === 1) throw new Error("A workbook must keep at least one sheet.");
  for (const table of workbook.tables.filter((each) => each.sheet === sheet)) {
    workbook.removeTable(table);
  }
  for (const name of workbook.names.values()) if (name.sheet === sheet) removeName(workbook, name);
  workbook.sheets.splice(index, 1);
  workbook.calculation.sheetRemoved(sheet);
  removeSheetFromFormulas(workbook, sheet.name);
  workbook.emit("sheets", { kind: "removed", sheet });
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (sheet.name === name) return;
  checkName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  renameSheetInFormulas(workbook, before, name);
  workbook.calculation.definitionsChanged(name);
  workbook.emit("sheets", { kind: "renamed", sheet });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  const from = workbook.sheets.indexOf(sheet);
  if (from < 0 || position < 0 || position >= workbook.sheets.length) {
    throw new Error(`There is no position ${position} for the sheet "${sheet.name}".`);
  }
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.emit("sheets", { kind: "moved", sheet });
}
