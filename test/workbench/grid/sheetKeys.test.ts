import { Workbook } from "../../../src/host/model";
import {
  selectionAfter,
  sheetAfter,
  stampOf,
  type PressedKey,
} from "../../../src/workbench/page/grid/sheetKeys";

const PAGE = 30;

function press(keys: string): PressedKey {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) === "Space" ? " " : parts.at(-1)!,
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: false,
  };
}

/** A sheet that is used up to C5, with D50 selected. */
function workbookWithSelection(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [[1]]);
  workbook.setInputs(sheet, 4, 2, [[2]]);
  workbook.selection = { sheet, row: 49, column: 3, rows: 1, columns: 1 };
  return workbook;
}

const after = (workbook: Workbook, keys: string) => {
  const area = selectionAfter(workbook, press(keys), () => PAGE);
  return area && [area.row, area.column, area.rows, area.columns];
};

test.each([
  ["Home", [49, 0, 1, 1]],
  ["Ctrl+Home", [0, 0, 1, 1]],
  ["Ctrl+End", [4, 2, 1, 1]],
  ["Shift+Home", [49, 0, 1, 4]],
  ["Ctrl+Shift+End", [4, 2, 46, 2]],
  ["PageDown", [79, 3, 1, 1]],
  ["PageUp", [19, 3, 1, 1]],
  ["Ctrl+Space", [0, 3, 1048576, 1]],
  ["Shift+Space", [49, 0, 1, 16384]],
  ["Space", undefined],
  ["End", undefined],
  ["Alt+Home", undefined],
  ["x", undefined],
])("%s selects %j", (keys, expected) => {
  expect(after(workbookWithSelection(), keys)).toEqual(expected);
});

test("Ctrl+Home leads to the first cell that is not frozen", () => {
  const workbook = workbookWithSelection();
  workbook.updateSheet(workbook.activeSheet, { frozenRows: 1, frozenColumns: 2 });
  expect(after(workbook, "Ctrl+Home")).toEqual([1, 2, 1, 1]);
  expect(after(workbook, "Home")).toEqual([49, 2, 1, 1]);
});

test("Ctrl+Page Down and Up pass over hidden sheets and end at the last and first", () => {
  const workbook = new Workbook();
  const [hidden, third] = [workbook.addSheet("Hidden"), workbook.addSheet("Third")];
  workbook.updateSheet(hidden, { visibility: "Hidden" });
  expect(sheetAfter(workbook, press("Ctrl+PageDown"))).toBe(third);
  expect(sheetAfter(workbook, press("Ctrl+PageUp"))).toBeUndefined();
  expect(sheetAfter(workbook, press("PageDown"))).toBeUndefined();
});

test("Ctrl+; is the date and Ctrl+: the time, of this place", () => {
  const now = new Date(2026, 0, 5, 9, 7);
  expect(stampOf(press("Ctrl+;"), now)).toBe("2026-01-05");
  expect(stampOf(press("Ctrl+Shift+:"), now)).toBe("09:07");
  expect(stampOf(press(";"), now)).toBeUndefined();
});
