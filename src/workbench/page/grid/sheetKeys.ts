import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet, type Workbook } from "../../../host/model";

/** What of a key press matters here. */
export type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/** Rows that a page has. */
type PageRows = (sheet: Sheet) => number;

interface Cell {
  row: number;
  column: number;
}

/** The cells that a key selects in Excel and not in Univer; undefined for every other key. */
export function selectionAfter(
  workbook: Workbook,
  { key, ctrlKey, shiftKey, altKey, metaKey }: PressedKey,
  pageRows: PageRows
): Area | undefined {
  if (altKey || metaKey) return undefined;
  const { selection } = workbook;
  const { sheet } = selection;
  if (key === " ") {
    if (ctrlKey === shiftKey) return undefined;
    return ctrlKey
      ? { ...selection, row: 0, rows: MAX_ROWS }
      : { ...selection, column: 0, columns: MAX_COLUMNS };
  }
  const target = targetOf(workbook, key, ctrlKey, pageRows);
  if (!target) return undefined;
  return shiftKey ? extended(selection, target) : { sheet, ...target, rows: 1, columns: 1 };
}

function targetOf(
  workbook: Workbook,
  key: string,
  ctrlKey: boolean,
  pageRows: PageRows
): Cell | undefined {
  const { sheet, row, column } = workbook.selection;
  const first = { row: sheet.frozenRows, column: sheet.frozenColumns };
  switch (key) {
    case "Home":
      return ctrlKey ? first : { row, column: Math.min(first.column, column) };
    case "End":
      return ctrlKey ? lastCell(workbook, sheet) : undefined;
    case "PageDown":
      return ctrlKey ? undefined : { row: Math.min(row + pageRows(sheet), MAX_ROWS - 1), column };
    case "PageUp":
      return ctrlKey ? undefined : { row: Math.max(row - pageRows(sheet), 0), column };
    default:
      return undefined;
  }
}

function lastCell(workbook: Workbook, sheet: Sheet): Cell {
  const used = workbook.usedArea(sheet);
  return used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
}

/** The rectangle from the first selected cell to another. */
function extended({ sheet, row, column }: Area, target: Cell): Area {
  const [top, left] = [Math.min(row, target.row), Math.min(column, target.column)];
  const [bottom, right] = [Math.max(row, target.row), Math.max(column, target.column)];
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The visible sheet that Ctrl+Page Down or Ctrl+Page Up shows. */
export function sheetAfter(workbook: Workbook, { key, ctrlKey }: PressedKey): Sheet | undefined {
  const step = key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0;
  if (!ctrlKey || step === 0) return undefined;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return visible[visible.indexOf(workbook.activeSheet) + step];
}

/** What Ctrl+; (the date) and Ctrl+: (the time) put into a cell. */
export function stampOf({ key, ctrlKey, altKey }: PressedKey, now: Date): string | undefined {
  if (!ctrlKey || altKey) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  if (key === ";") return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return key === ":" ? `${two(now.getHours())}:${two(now.getMinutes())}` : undefined;
}
