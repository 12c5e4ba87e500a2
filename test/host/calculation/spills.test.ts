import { CellError, type Value, Workbook } from "../../../src/host/model";

function column(workbook: Workbook, index: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    const value: Value = workbook.value(workbook.activeSheet, row, index);
    return value instanceof CellError ? value.code : value;
  });
}

describe("arrays spill", () => {
  test("into the cells below, which know where they come from", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(3)");
    expect(column(workbook, 0, 4)).toEqual([1, 2, 3, null]);
    expect(workbook.cell(sheet, 2, 0)?.spilledFrom).toBe(workbook.cell(sheet, 0, 0));
    expect(workbook.cell(sheet, 0, 0)?.spillArea).toMatchObject({ rows: 3, columns: 1 });
    expect(workbook.cell(sheet, 2, 0)?.formula).toBeUndefined();
  });

  test("and grow and shrink with their inputs", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=SEQUENCE(C1)", "=SUM(A1#)", 3]]);
    expect(workbook.value(sheet, 0, 1)).toBe(6);
    workbook.setInput(sheet, 0, 2, 5);
    expect(column(workbook, 0, 6)).toEqual([1, 2, 3, 4, 5, null]);
    expect(workbook.value(sheet, 0, 1)).toBe(15);
    workbook.setInput(sheet, 0, 2, 1);
    expect(column(workbook, 0, 3)).toEqual([1, null, null]);
    expect(workbook.value(sheet, 0, 1)).toBe(1);
  });

  test("and show blanks as 0", () => {
    const workbook = new Workbook();
    workbook.setInputs(workbook.activeSheet, 0, 0, [
      [1, "=A1:A3"],
      [null, null],
      [3, null],
    ]);
    expect(column(workbook, 1, 3)).toEqual([1, 0, 3]);
  });

  test("and reach formulas that were calculated before them", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=SUM(B1:B9)+B3"]]);
    workbook.recalculate();
    workbook.setInput(sheet, 0, 1, "=SEQUENCE(4)");
    expect(workbook.value(sheet, 0, 0)).toBe(13);
  });

  test("not over other contents: #SPILL! says what is in the way, and clearing it lets them", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["=SEQUENCE(3)"], [null], ["here"]]);
    expect(workbook.value(sheet, 0, 0)).toMatchObject({
      code: "#SPILL!",
      message: expect.stringContaining("A3"),
    });
    expect(workbook.value(sheet, 1, 0)).toBeNull();
    workbook.setInput(sheet, 2, 0, "");
    expect(column(workbook, 0, 3)).toEqual([1, 2, 3]);
  });

  test("until something is written over them", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(3)");
    workbook.recalculate();
    workbook.setInput(sheet, 1, 0, "mine");
    expect(column(workbook, 0, 3)).toEqual(["#SPILL!", "mine", null]);
  });

  test("and clearing one of their cells leaves them as they are", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(3)");
    workbook.recalculate();
    workbook.setInput(sheet, 1, 0, "");
    expect(column(workbook, 0, 3)).toEqual([1, 2, 3]);
  });

  test("and go with their formula", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(3)");
    workbook.recalculate();
    workbook.setInput(sheet, 0, 0, 9);
    expect(column(workbook, 0, 3)).toEqual([9, null, null]);
  });

  test("not into a table", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 2, 0, [["a"], [null]]);
    workbook.addTable({ sheet, row: 2, column: 0, rows: 2, columns: 1 }, true, "Below");
    workbook.setInput(sheet, 0, 0, "=SEQUENCE(5)");
    expect(workbook.value(sheet, 0, 0)).toMatchObject({
      code: "#SPILL!",
      message: expect.stringContaining("Below"),
    });
  });

  test("not beyond the sheet", () => {
    const workbook = new Workbook();
    workbook.setInput(workbook.activeSheet, 1048575, 0, "=SEQUENCE(2)");
    const value = workbook.value(workbook.activeSheet, 1048575, 0);
    expect((value as CellError).code).toBe("#SPILL!");
  });

  test("and A1# of a cell without a formula is #REF!", () => {
    const workbook = new Workbook();
    workbook.setInput(workbook.activeSheet, 0, 0, 1);
    expect((workbook.evaluate("=SUM(A1#)") as CellError).code).toBe("#REF!");
  });
});
