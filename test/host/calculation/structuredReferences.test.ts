import { CellError, Workbook } from "../../../src/host/model";

/** A table "Trades" in B2:D5 with two rows and totals. */
function withTrades(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 1, 1, [
    ["Market", "Size", "Entry price"],
    ["BTC", 2, 100],
    ["ETH", 3, 10],
  ]);
  workbook.addTable({ sheet, row: 1, column: 1, rows: 3, columns: 3 }, true, "Trades");
  return workbook;
}

test.each([
  ["=SUM(Trades[Size])", 5],
  ["=SUM(trades[size])", 5],
  ["=SUM(Trades[[Size]:[Entry price]])", 115],
  ["=SUM(Trades)", 115],
  ["=Trades[[#Headers],[Size]]", "Size"],
  ["=ROWS(Trades[#All])", 3],
  ["=COUNTA(Trades[[#Headers],[#Data],[Market]])", 3],
  ["=SUMPRODUCT(Trades[Size]*Trades[Entry price])", 230],
  ['=XLOOKUP("ETH",Trades[Market],Trades[Size])', 3],
])("%s", (formula, expected) => {
  expect(withTrades().evaluate(formula)).toBe(expected);
});

test.each([
  ["=Trades[Nope]", 'table "Trades" has no column "Nope"'],
  ["=Deals[Size]", 'there is no table named "Deals"'],
  ["=Trades[#Totals]", 'table "Trades" shows no totals'],
])("%s is #REF! and says why", (formula, message) => {
  expect(withTrades().evaluate(formula)).toEqual(new CellError("#REF!", message));
});

test.each(["=[@Size]*[@[Entry price]]", "=Trades[@Size]*Trades[[#This Row],[Entry price]]"])(
  "%s reads the row of its own cell",
  (formula) => {
    const workbook = withTrades();
    const sheet = workbook.activeSheet;
    const table = workbook.findTable("Trades")!;
    workbook.resizeTable(table, { row: 1, column: 1, rows: 3, columns: 4 });
    workbook.setInputs(sheet, 2, 4, [[formula], [formula]]);
    expect(workbook.value(sheet, 2, 4)).toBe(200);
    expect(workbook.value(sheet, 3, 4)).toBe(30);
  }
);

test("a row's formula follows the cells of its row only", () => {
  const workbook = withTrades();
  const sheet = workbook.activeSheet;
  workbook.setInput(sheet, 2, 6, "=Trades[@Size]");
  expect(workbook.value(sheet, 2, 6)).toBe(2);
  workbook.setInput(sheet, 2, 2, 20);
  expect(workbook.value(sheet, 2, 6)).toBe(20);
});

test("columns with special characters are reached with an apostrophe", () => {
  const workbook = withTrades();
  const sheet = workbook.activeSheet;
  workbook.setInput(sheet, 1, 2, "P&L [USD]");
  expect(workbook.evaluate("=SUM(Trades[P&L '[USD']])")).toBe(5);
});

test("a table that is outside the formula's rows gives #VALUE! for @", () => {
  const workbook = withTrades();
  const at = { sheet: workbook.activeSheet, row: 20, column: 0 };
  expect((workbook.evaluate("=Trades[@Size]", at) as CellError).code).toBe("#VALUE!");
});
