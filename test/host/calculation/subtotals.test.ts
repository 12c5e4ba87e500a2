import { CellError, Workbook, type Sheet } from "../../../src/host/model";
import { openInLibreOffice, testWithLibreOffice } from "../xlsx/libreOffice";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { withoutCachedValues } from "../xlsx/withoutCachedValues";

/** A table A1:B7 of sizes by side, of which a filter hides the shorts, with row 5 hidden by hand. */
function filteredWorkbook(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [
    ["Side", "Size"],
    ["long", 1],
    ["short", 2],
    ["long", 4],
    ["long", 8],
    ["short", 16],
    ["long", "text"],
  ]);
  const table = workbook.addTable(
    { sheet, row: 0, column: 0, rows: 7, columns: 2 },
    true,
    "Trades"
  );
  workbook.filterTable(table, table.columns[0]!.id, ["long"]);
  return { workbook, sheet };
}

/** The value of each formula, in a column of its own beside the table. */
function valuesOf(workbook: Workbook, formulas: readonly string[]): unknown[] {
  const sheet = workbook.activeSheet;
  formulas.forEach((formula, index) => workbook.setInput(sheet, 20 + index, 5, formula));
  return formulas.map((_, index) => {
    const value = workbook.value(sheet, 20 + index, 5);
    return value instanceof CellError ? value.code : value;
  });
}

test("rows that a filter hides count in no subtotal, rows hidden by hand in those from 101 on", () => {
  const { workbook, sheet } = filteredWorkbook();
  workbook.setInputs(sheet, 9, 0, [[1], [2], [4]]);
  workbook.hideRows(sheet, [10]);
  const sums = ["B2:B7", "A10:A12"].flatMap((range) => [
    `=SUBTOTAL(9,${range})`,
    `=SUBTOTAL(109,${range})`,
  ]);
  expect(valuesOf(workbook, sums)).toEqual([13, 13, 7, 5]);
});

test("a subtotal follows what is hidden, shown and filtered", () => {
  const { workbook, sheet } = filteredWorkbook();
  workbook.setInput(sheet, 0, 5, "=SUBTOTAL(109,Trades[Size])*10");
  workbook.addName("visible", "=SUBTOTAL(102,Sheet1!$B$2:$B$7)");
  workbook.setInput(sheet, 0, 6, "=visible");
  const shown = () => [workbook.value(sheet, 0, 5), workbook.value(sheet, 0, 6)];
  expect(shown()).toEqual([130, 3]);
  workbook.hideRows(sheet, [3]);
  expect(shown()).toEqual([90, 2]);
  workbook.hideRows(sheet, [3], false);
  workbook.clearFilters(workbook.tables[0]!);
  expect(shown()).toEqual([310, 5]);
});

test("a subtotal passes over other subtotals and aggregates", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [
    [1],
    ["=SUBTOTAL(9,A1)"],
    [2],
    ["=AGGREGATE(9,0,A3)+0"],
    ["=SUBTOTAL(9,A1:A4)"],
    ["=AGGREGATE(9,4,A1:A4)"],
  ]);
  expect([4, 5].map((row) => workbook.value(sheet, row, 0))).toEqual([3, 6]);
});

test("an aggregate leaves out errors and hidden rows where its option says so", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [[1], [2], ["#N/A"], [4], [8]]);
  workbook.hideRows(sheet, [4]);
  expect(
    valuesOf(
      workbook,
      [0, 4, 5, 6, 7].map((option) => `=AGGREGATE(9,${option},A1:A5)`)
    )
  ).toEqual(["#N/A", "#N/A", "#N/A", 15, 7]);
  expect(
    valuesOf(workbook, [
      "=AGGREGATE(14,6,A1:A5,1)",
      "=AGGREGATE(14,7,A1:A5,1)",
      "=AGGREGATE(15,6,A1:A5/(A1:A5>1),1)",
      "=AGGREGATE(9,6,A1:A5*1)",
      "=AGGREGATE(2,4,A1:A5)",
    ])
  ).toEqual([8, 4, 2, "#VALUE!", 4]);
});

const SUMMARIES = [
  ...Array.from({ length: 11 }, (_, index) => [index + 1, index + 101]).flat(),
].map((number) => `=SUBTOTAL(${number},B2:B7)`);
const AGGREGATES = [...Array(8).keys()].flatMap((option) => [
  `=AGGREGATE(9,${option},B2:B7)`,
  `=AGGREGATE(14,${option},B2:B7,2)`,
]);

testWithLibreOffice(
  "LibreOffice summarizes filtered and hidden rows as the host does",
  async () => {
    const { workbook, sheet } = filteredWorkbook();
    workbook.hideRows(sheet, [3]);
    const formulas = [...SUMMARIES, ...AGGREGATES];
    const ours = valuesOf(workbook, formulas);
    const file = await withoutCachedValues(await saveWorkbook(workbook));
    const [texts = []] = openInLibreOffice(file).values();
    const theirs = formulas.map((_, index) => texts[20 + index]?.[5]);
    expect(theirs.map(Number)).toEqual(ours.map((value) => expect.closeTo(Number(value), 9)));
  },
  120_000
);
