import { CellError, Workbook } from "../../../src/host/model";

/** A1:A3 with 1, 2, 3 and a formula in C1. */
function withFormula(formula: string): Workbook {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 0, [[1, null, formula], [2], [3]]);
  return workbook;
}

const formulaIn = (workbook: Workbook, row: number, column: number) =>
  workbook.cell(workbook.activeSheet, row, column)?.formula;

describe("inserting rows", () => {
  test.each([
    ["=SUM(A1:A3)", "=SUM(A1:A5)", 6],
    ["=A2*10", "=A4*10", 20],
    ["=$A$3", "=$A$5", 3],
    ["=SUM(A:A)", "=SUM(A:A)", 6],
    ["=SUM(2:3)", "=SUM(4:5)", 5],
    ['=A2&"A2"', '=A4&"A2"', "2A2"],
  ])("turns %s into %s", (before, after, value) => {
    const workbook = withFormula(before);
    workbook.insertRows(workbook.activeSheet, 1, 2);
    expect(formulaIn(workbook, 0, 2)).toBe(after);
    expect(workbook.value(workbook.activeSheet, 0, 2)).toBe(value);
  });

  test("moves formulas and what refers to them on other sheets", () => {
    const workbook = withFormula("=A1+A3");
    const sheet = workbook.activeSheet;
    const other = workbook.addSheet("Other");
    workbook.setInput(other, 0, 0, "=Sheet1!C1");
    workbook.addName("result", "=Sheet1!$C$1");
    workbook.insertRows(sheet, 0);
    expect(formulaIn(workbook, 1, 2)).toBe("=A2+A4");
    expect(workbook.cell(other, 0, 0)?.formula).toBe("=Sheet1!C2");
    expect(workbook.evaluate("=result")).toBe(4);
    workbook.setInput(sheet, 1, 0, 100);
    expect(workbook.value(other, 0, 0)).toBe(103);
  });

  test("keeps what reads a defined name up to date with the cell that it means now", () => {
    const workbook = withFormula("=result*2");
    const sheet = workbook.activeSheet;
    workbook.addName("result", "=Sheet1!$A$3");
    workbook.insertRows(sheet, 1);
    workbook.setInput(sheet, 3, 0, 50);
    expect(workbook.value(sheet, 0, 2)).toBe(100);
  });

  test("leaves references to the same cells of another sheet alone", () => {
    const workbook = withFormula("=Other!A2");
    const other = workbook.addSheet("Other");
    workbook.setInput(other, 1, 0, 5);
    workbook.insertRows(workbook.activeSheet, 0);
    expect(formulaIn(workbook, 1, 2)).toBe("=Other!A2");
  });

  test("moves formats, heights, rules, lists and tables", () => {
    const workbook = withFormula("=1");
    const sheet = workbook.activeSheet;
    const cell = { sheet, row: 2, column: 0, rows: 1, columns: 1 };
    workbook.setFormat(cell, { bold: true });
    sheet.rowHeights.set(2, 30);
    const rule = workbook.addConditionalFormat(cell, {
      type: "Custom",
      formula: "=A3>2",
      format: { fill: "#FF0000" },
    });
    workbook.addValidation(sheet, { area: cell, type: "List", source: "a,b", ignoreBlanks: true });
    workbook.setInputs(sheet, 5, 0, [["Head"], [1]]);
    const table = workbook.addTable({ sheet, row: 5, column: 0, rows: 2, columns: 1 }, true);
    workbook.insertRows(sheet, 0, 3);
    expect(workbook.format(sheet, 5, 0)).toEqual({ bold: true });
    expect([...sheet.rowHeights]).toEqual([[5, 30]]);
    expect(rule.area.row).toBe(5);
    expect(workbook.conditionalStyle(sheet, 5, 0)).toEqual({ fill: "#FF0000" });
    expect(sheet.validations[0]?.area.row).toBe(5);
    expect(table.area.row).toBe(8);
  });

  test("inside a table makes it longer", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["Size"], [1], [2]]);
    const table = workbook.addTable(
      { sheet, row: 0, column: 0, rows: 3, columns: 1 },
      true,
      "Trades"
    );
    workbook.setInput(sheet, 0, 3, "=SUM(Trades[Size])");
    workbook.insertRows(sheet, 2);
    expect(table.area.rows).toBe(4);
    workbook.setInput(sheet, 2, 0, 10);
    expect(workbook.value(sheet, 0, 3)).toBe(13);
  });

  test("takes a spilled array along", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=SEQUENCE(3)", "=SUM(A1#)"]]);
    workbook.recalculate();
    workbook.insertRows(sheet, 0);
    expect([0, 1, 2, 3].map((row) => workbook.value(sheet, row, 0))).toEqual([null, 1, 2, 3]);
    expect(workbook.value(sheet, 1, 1)).toBe(6);
  });

  test("is refused where contents would fall off the sheet", () => {
    const workbook = new Workbook();
    workbook.setInput(workbook.activeSheet, 1048575, 0, 1);
    expect(() => workbook.insertRows(workbook.activeSheet, 0)).toThrow(/off the sheet/);
    expect(workbook.value(workbook.activeSheet, 1048575, 0)).toBe(1);
  });
});

describe("deleting rows", () => {
  test.each([
    ["=SUM(A1:A3)", "=SUM(A1:A2)", 4],
    ["=A3", "=A2", 3],
    ["=A2", "=#REF!", "#REF!"],
    ["=SUM(A2:A2,A3)", "=SUM(#REF!,A2)", "#REF!"],
  ])("turns %s into %s", (before, after, value) => {
    const workbook = withFormula(before);
    workbook.deleteRows(workbook.activeSheet, 1);
    expect(formulaIn(workbook, 0, 2)).toBe(after);
    const result = workbook.value(workbook.activeSheet, 0, 2);
    expect(result instanceof CellError ? result.code : result).toBe(value);
  });

  test("with formulas in them removes those", () => {
    const workbook = withFormula("=SEQUENCE(5)");
    workbook.recalculate();
    workbook.deleteRows(workbook.activeSheet, 0);
    expect(workbook.usedArea(workbook.activeSheet)).toMatchObject({ rows: 2, columns: 1 });
  });

  test("with a table's header removes the table", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["Size"], [1]]);
    workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 1 }, true);
    workbook.deleteRows(sheet, 0);
    expect(workbook.tables).toEqual([]);
  });
});

describe("inserting and deleting columns", () => {
  test("adjusts references", () => {
    const workbook = withFormula("=SUM(A1:B1)");
    workbook.insertColumns(workbook.activeSheet, 1);
    expect(formulaIn(workbook, 0, 3)).toBe("=SUM(A1:C1)");
    workbook.deleteColumns(workbook.activeSheet, 1, 2);
    expect(formulaIn(workbook, 0, 1)).toBe("=SUM(A1)");
  });

  test("adds and removes columns of a table", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      ["Market", "Size"],
      ["BTC", 1],
    ]);
    const table = workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 2 }, true);
    workbook.insertColumns(sheet, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(["Market", "Column1", "Size"]);
    expect(workbook.value(sheet, 0, 1)).toBe("Column1");
    workbook.deleteColumns(sheet, 0);
    expect(table.columns.map(({ name }) => name)).toEqual(["Column1", "Size"]);
  });
});

test("cells inserted into a few columns move only those", () => {
  const workbook = withFormula("=A3+C9");
  const sheet = workbook.activeSheet;
  workbook.insertCells({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, "Down");
  expect(workbook.value(sheet, 1, 0)).toBe(1);
  expect(formulaIn(workbook, 0, 2)).toBe("=A4+C9");
});
