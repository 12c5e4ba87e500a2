import { CellError, Workbook } from "../../../src/host/model";

describe("sheets", () => {
  test("are found by name in any case and by id", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Positions");
    expect(workbook.findSheet("POSITIONS")).toBe(sheet);
    expect(workbook.findSheet(sheet.id)).toBe(sheet);
    expect(workbook.findSheet("Other")).toBeUndefined();
  });

  test.each(["", "a/b", "[x]", "x".repeat(32), "'quoted'", "sheet1"])(
    "refuse the name %p",
    (name) => {
      expect(() => new Workbook().addSheet(name)).toThrow(/sheet/i);
    }
  );

  test("get the next free name", () => {
    const workbook = new Workbook();
    workbook.addSheet("Sheet2");
    expect(workbook.addSheet().name).toBe("Sheet3");
  });

  test("that are renamed take their formulas, names and rules along", () => {
    const workbook = new Workbook();
    const first = workbook.activeSheet;
    const second = workbook.addSheet("Data");
    workbook.setInput(second, 0, 0, 7);
    workbook.setInput(first, 0, 0, '=Data!A1+data!$A$1&"Data!A1"');
    workbook.addName("cell", "=Data!$A$1");
    workbook.addConditionalFormat(
      { sheet: first, row: 0, column: 0, rows: 1, columns: 1 },
      { type: "Custom", formula: "=Data!$A$1>5", format: { bold: true } }
    );
    workbook.renameSheet(second, "My data");
    expect(workbook.cell(first, 0, 0)?.formula).toBe("='My data'!A1+'My data'!$A$1&\"Data!A1\"");
    expect(workbook.value(first, 0, 0)).toBe("14Data!A1");
    expect(workbook.evaluate("=cell")).toBe(7);
    expect(workbook.conditionalStyle(first, 0, 0)).toEqual({ bold: true });
  });

  test("that are removed leave #REF! behind where their values were read before", () => {
    const workbook = new Workbook();
    const data = workbook.addSheet("Data");
    const sheet = workbook.activeSheet;
    workbook.setInput(data, 0, 0, 7);
    workbook.addName("cell", "=Data!$A$1");
    workbook.setInputs(sheet, 0, 0, [["=Data!A1+1", "=cell", "=A1+B1"]]);
    expect(workbook.value(sheet, 0, 2)).toBe(15);
    workbook.removeSheet(data);
    const codes = [0, 1, 2].map((column) => String(workbook.value(sheet, 0, column)));
    expect(codes).toEqual(["#REF!", "#REF!", "#REF!"]);
  });

  test("that are removed leave #REF! behind", () => {
    const workbook = new Workbook();
    const second = workbook.addSheet("Data");
    workbook.setInput(workbook.activeSheet, 0, 0, "=SUM(Data!A1:A3)+1");
    workbook.removeSheet(second);
    expect((workbook.value(workbook.activeSheet, 0, 0) as CellError).code).toBe("#REF!");
    expect(workbook.cell(workbook.activeSheet, 0, 0)?.formula).toBe("=SUM(#REF!)+1");
  });

  test("cannot all be removed", () => {
    const workbook = new Workbook();
    expect(() => workbook.removeSheet(workbook.activeSheet)).toThrow(/at least one sheet/);
  });

  test("show their own selection", () => {
    const workbook = new Workbook();
    const second = workbook.addSheet();
    workbook.selection = { sheet: second, row: 2, column: 3, rows: 1, columns: 1 };
    expect(workbook.activeSheet).toBe(second);
    workbook.activeSheet = workbook.sheets[0]!;
    expect(workbook.selection).toMatchObject({ row: 0, column: 0 });
  });
});

describe("names", () => {
  test.each(["A1", "R1C1", "1x", "has blank", "TRUE", ""])("refuse %p", (name) => {
    expect(() => new Workbook().addName(name, "=1")).toThrow(/cannot be a name/);
  });

  test("are refused twice", () => {
    const workbook = new Workbook();
    workbook.addName("capital", "=10000");
    expect(() => workbook.addName("CAPITAL", "=1")).toThrow(/exists already/);
  });

  test("of a sheet come before those of the workbook, on that sheet", () => {
    const workbook = new Workbook();
    const [first, second] = [workbook.activeSheet, workbook.addSheet()];
    workbook.addName("rate", "=1");
    workbook.addName("rate", "=2", { sheet: second });
    workbook.setInput(first, 0, 0, "=rate+0");
    workbook.setInput(second, 0, 0, "=rate+0");
    expect([workbook.value(first, 0, 0), workbook.value(second, 0, 0)]).toEqual([1, 2]);
  });

  test("that are removed leave #NAME? behind", () => {
    const workbook = new Workbook();
    const name = workbook.addName("capital", "=10000");
    workbook.setInput(workbook.activeSheet, 0, 0, "=capital");
    workbook.recalculate();
    workbook.removeName(name);
    expect((workbook.value(workbook.activeSheet, 0, 0) as CellError).code).toBe("#NAME?");
  });
});
