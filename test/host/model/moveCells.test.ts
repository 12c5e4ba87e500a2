import { CellError, Workbook, type Value } from "../../../src/host/model";

const plain = (value: Value) => (value instanceof CellError ? value.code : value);

/** A1:A3 with 1, 2, 3, B1:B3 with 10, 20, 30, and a formula in D1. */
function withFormula(formula: string): Workbook {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 0, [
    [1, 10, null, formula],
    [2, 20],
    [3, 30],
  ]);
  return workbook;
}

function area(workbook: Workbook, address: string) {
  const [first = "", last = first] = address.split(":");
  const place = (cell: string) => [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65] as const;
  const [row, column] = place(first);
  const [bottom, right] = place(last);
  const sheet = workbook.activeSheet;
  return { sheet, row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

const move = (workbook: Workbook, from: string, to: string) =>
  workbook.moveCells(area(workbook, from), area(workbook, to));

function cell(workbook: Workbook, address: string) {
  const { sheet, row, column } = area(workbook, address);
  return workbook.cell(sheet, row, column);
}

describe("a formula follows the cells that it refers to", () => {
  test.each([
    ["=A1*10", "A1", "F6", "=F6*10", 10],
    ["=$A$1+A2", "A1:A2", "F6", "=$F$6+F7", 3],
    ["=SUM(A1:A3)", "A1:A3", "F6", "=SUM(F6:F8)", 6],
    ["=Sheet1!A2", "A2", "F6", "=Sheet1!F6", 2],
    ['=A1&"A1"', "A1", "A9", '=A9&"A1"', "1A1"],
    ["=SUM(A:A)", "A1", "A9", "=SUM(A:A)", 6],
  ])("%s, when %s goes to %s, is %s", (before, from, to, after, value) => {
    const workbook = withFormula(before);
    move(workbook, from, to);
    expect(cell(workbook, "D1")).toMatchObject({ formula: after, value });
  });

  test("to another sheet, and stays calculated there", () => {
    const workbook = withFormula("=A1*2");
    const other = workbook.addSheet("Other sheet");
    workbook.moveCells(area(workbook, "A1"), { sheet: other, row: 4, column: 1 });
    expect(cell(workbook, "D1")?.formula).toBe("='Other sheet'!B5*2");
    workbook.setInput(other, 4, 1, 21);
    expect(cell(workbook, "D1")?.value).toBe(42);
  });

  test("through a defined name", () => {
    const workbook = withFormula("=size*2");
    workbook.addName("size", "=Sheet1!$A$1");
    move(workbook, "A1", "F6");
    workbook.setInput(workbook.activeSheet, 5, 5, 8);
    expect(cell(workbook, "D1")?.value).toBe(16);
  });
});

describe("a range of which a part is moved, as in Excel,", () => {
  test.each([
    ["grows with an edge that is drawn out", "A3", "A5", "=SUM(A1:A5)", 6],
    ["shrinks with an edge that is pushed in", "A1", "A2", "=SUM(A2:A3)", 4],
    ["keeps its place where the edge leaves sideways", "A3", "F3", "=SUM(A1:A3)", 3],
    ["keeps its place where its middle leaves", "A2", "A9", "=SUM(A1:A3)", 4],
    ["keeps its place where cells are moved into it", "B2", "A2", "=SUM(A1:A3)", 24],
    ["loses an edge that moved cells cover and reach beyond", "B1:B2", "A3", "=SUM(A1:A2)", 3],
    ["is lost where moved cells cover it", "B1:B3", "A1", "=SUM(#REF!)", "#REF!"],
  ])("%s", (_, from, to, after, value) => {
    const workbook = withFormula("=SUM(A1:A3)");
    move(workbook, from, to);
    expect(cell(workbook, "D1")?.formula).toBe(after);
    expect(plain(cell(workbook, "D1")?.value ?? null)).toBe(value);
  });

  test("loses an edge that goes to another sheet", () => {
    const workbook = withFormula("=SUM(A1:A3)");
    const other = workbook.addSheet("Other");
    workbook.moveCells(area(workbook, "A3"), { sheet: other, row: 0, column: 0 });
    expect(cell(workbook, "D1")).toMatchObject({ formula: "=SUM(A1:A2)", value: 3 });
  });
});

describe("a moved formula", () => {
  test("refers to what it referred to before", () => {
    const workbook = withFormula("=A1+$B$2");
    move(workbook, "D1", "F6");
    expect(cell(workbook, "F6")).toMatchObject({ formula: "=A1+$B$2", value: 21 });
    expect(cell(workbook, "D1")).toBeUndefined();
  });

  test("refers to cells that are moved with it in their new places", () => {
    const workbook = withFormula("=A1+B1");
    move(workbook, "B1:D1", "B7");
    expect(cell(workbook, "D7")).toMatchObject({ formula: "=A1+B7", value: 11 });
  });

  test("names the sheet that it left, and not the one that it comes to", () => {
    const workbook = withFormula("=A1+B1+Other!A1");
    const other = workbook.addSheet("Other");
    workbook.moveCells(area(workbook, "B1:D1"), { sheet: other, row: 5, column: 0 });
    expect(workbook.cell(other, 5, 2)?.formula).toBe("=Sheet1!A1+A6+Other!A1");
    expect(workbook.value(other, 5, 2)).toBe(11);
  });

  test("names the table that it leaves", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["Size"], [1], [2]]);
    workbook.addTable({ sheet, row: 0, column: 0, rows: 3, columns: 1 }, true, "Trades");
    workbook.typeInput(sheet, 0, 1, "Total");
    workbook.setInput(sheet, 1, 1, "=SUM([Size])");
    move(workbook, "B2", "D2");
    expect(cell(workbook, "D2")).toMatchObject({ formula: "=SUM(Trades[Size])", value: 3 });
  });

  test("spills anew from its new place", () => {
    const workbook = withFormula("=SEQUENCE(3)");
    move(workbook, "D1", "D2");
    const column = ["D1", "D2", "D3", "D4"].map((address) => cell(workbook, address)?.value);
    expect(column).toEqual([undefined, 1, 2, 3]);
  });
});

describe("moving cells", () => {
  test("down by one keeps those that stand in their own way", () => {
    const workbook = withFormula("=SUM(A1:A3)");
    move(workbook, "A1:A3", "A2");
    const column = ["A1", "A2", "A3", "A4"].map((address) => cell(workbook, address)?.value);
    expect(column).toEqual([undefined, 1, 2, 3]);
    expect(cell(workbook, "D1")).toMatchObject({ formula: "=SUM(A2:A4)", value: 6 });
  });

  test("keeps text that looks like a number, and text cells' formulas, as they are", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["'007", "=1+1", "#N/A", true]]);
    workbook.setFormat(area(workbook, "B1"), { numberFormat: "@" });
    move(workbook, "A1:D1", "A3");
    const row = ["A3", "B3", "C3", "D3"].map((address) =>
      plain(cell(workbook, address)?.value ?? null)
    );
    expect(row).toEqual(["007", 2, "#N/A", true]);
  });

  test("takes formats, merged cells, pick lists and conditional formats along", () => {
    const workbook = withFormula("=1");
    const sheet = workbook.activeSheet;
    workbook.setFormat(area(workbook, "A1"), { bold: true });
    workbook.setFormat(area(workbook, "F6:F7"), { italic: true });
    workbook.mergeCells(area(workbook, "A2:B2"));
    workbook.addValidation(sheet, {
      area: area(workbook, "A1"),
      type: "List",
      source: "=$B$1:$B$3",
      ignoreBlanks: true,
    });
    const rule = workbook.addConditionalFormat(area(workbook, "A1:A3"), {
      type: "Custom",
      formula: "=A1>2",
      format: { fill: "#FF0000" },
    });
    move(workbook, "A1:B3", "F6");
    expect(workbook.format(sheet, 5, 5)).toEqual({ bold: true });
    expect(workbook.format(sheet, 6, 5)).toEqual({});
    expect(workbook.format(sheet, 0, 0)).toEqual({});
    expect(sheet.merges).toEqual([{ row: 6, column: 5, rows: 1, columns: 2 }]);
    expect(sheet.validations).toMatchObject([
      { area: { row: 5, column: 5 }, source: "=$G$6:$G$8" },
    ]);
    expect(rule).toMatchObject({
      area: { row: 5, column: 5, rows: 3 },
      rule: { formula: "=F6>2" },
    });
    expect(workbook.conditionalStyle(sheet, 7, 5)).toEqual({ fill: "#FF0000" });
  });

  test("leaves the relative formula of a rule alone that other cells share", () => {
    const workbook = withFormula("=1");
    const rule = workbook.addConditionalFormat(area(workbook, "A1:A3"), {
      type: "Custom",
      formula: "=A1>$B$1",
      format: { fill: "#FF0000" },
    });
    move(workbook, "A1:B1", "F6");
    expect(rule).toMatchObject({ area: { row: 0 }, rule: { formula: "=A1>$G$6" } });
  });

  test("takes a whole table along, and keeps what refers to it", () => {
    const workbook = withFormula("=SUM(Trades[Size])");
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 4, 0, [["Size"], [1], [2]]);
    const table = workbook.addTable(area(workbook, "A5:A7"), true, "Trades");
    const other = workbook.addSheet("Other");
    workbook.moveCells(area(workbook, "A5:A7"), { sheet: other, row: 0, column: 2 });
    expect(table).toMatchObject({ sheet: other, area: { row: 0, column: 2, rows: 3 } });
    expect(table.columns[0]?.name).toBe("Size");
    workbook.setInput(other, 1, 2, 40);
    expect(cell(workbook, "D1")?.value).toBe(42);
  });

  test("keeps charts on their data", () => {
    const workbook = withFormula("=1");
    const sheet = workbook.activeSheet;
    const chart = workbook.addChart(sheet, "Line", area(workbook, "A1:A3"));
    move(workbook, "A1:A3", "F6");
    expect(chart.series[0]?.values).toMatchObject({ row: 5, column: 5, rows: 3, columns: 1 });
  });

  test("is refused over another table's cells, and beyond the sheet, with nothing changed", () => {
    const workbook = withFormula("=A1");
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 4, 0, [
      ["Size", null, "Price"],
      [1, null, 5],
    ]);
    workbook.addTable(area(workbook, "A5:A6"), true, "Trades");
    workbook.addTable(area(workbook, "C5:C6"), true, "Prices");
    expect(() => move(workbook, "A5:A6", "C6")).toThrow(/overlap the table "Prices"/);
    const edge = { sheet, row: 1048575, column: 0 };
    expect(() => workbook.moveCells(area(workbook, "A1:A2"), edge)).toThrow(/beyond the sheet/);
    expect(cell(workbook, "D1")).toMatchObject({ formula: "=A1", value: 1 });
  });
});
