import { formatArea, Workbook } from "../../../src/host/model";
import { cellsNamed, nameSelection } from "../../../src/workbench/page/grid/namedCells";

function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("My data");
  workbook.setInputs(other, 0, 0, [["Size"], [1], [2]]);
  workbook.addTable({ sheet: other, row: 0, column: 0, rows: 3, columns: 1 }, true, "Trades");
  workbook.addName("size", "='My data'!$B$2:$C$3");
  workbook.addName("rate", "=0.05");
  workbook.selection = { sheet, row: 1, column: 1, rows: 2, columns: 1 };
  return workbook;
}

test.each([
  ["c9", "Sheet1!C9"],
  ["B2:C4", "Sheet1!B2:C4"],
  ["B:B", "Sheet1!B:B"],
  ["'My data'!A1", "'My data'!A1"],
  ["SIZE", "'My data'!B2:C3"],
  ["trades", "'My data'!A2:A3"],
])("%s stands for %s", (text, expected) => {
  const cells = cellsNamed(sampleWorkbook(), text);
  expect(cells && formatArea(cells)).toBe(expected);
});

test.each(["rate", "Nowhere!A1", "new name", "A0"])("%s stands for no cells", (text) => {
  expect(cellsNamed(sampleWorkbook(), text)).toBeUndefined();
});

test("a new name is given to the selected cells", () => {
  const workbook = sampleWorkbook();
  expect(nameSelection(workbook, "stops")).toBe("“stops” is the name of Sheet1!$B$2:$B$3 now.");
  expect(formatArea(cellsNamed(workbook, "stops")!)).toBe("Sheet1!B2:B3");
});

test.each([
  ["new name", /cannot become a name/],
  ["A0:", /cannot become a name/],
  ["rate", /stands for a formula/],
])("%s is refused as a name", (text, reason) => {
  expect(() => nameSelection(sampleWorkbook(), text)).toThrow(reason);
});
