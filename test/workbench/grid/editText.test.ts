import { CellError, Workbook, type Cell, type Value } from "../../../src/host/model";
import { editText } from "../../../src/workbench/page/grid/editText";

function textOf(value: Value, numberFormat?: string): string {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  if (numberFormat) {
    workbook.setFormat({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat });
  }
  return editText(workbook, { sheet, row: 0, column: 0, value });
}

describe("the text in the formula bar", () => {
  it.each<[Value, string | undefined, string]>([
    [1234.5, "#,##0.00", "1234.5"],
    [0.1 + 0.2, undefined, "0.3"],
    [1e21, undefined, "1E+21"],
    [0.125, "0%", "12.5%"],
    [-0.07, "0.00%;[Red]-0.00%", "-7%"],
    [45352, "m/d/yyyy", "2024-03-01"],
    [45352.75, "m/d/yyyy h:mm", "2024-03-01 18:00:00"],
    [0.5, "h:mm", "12:00:00"],
    [true, undefined, "TRUE"],
    ["long", undefined, "long"],
    [null, undefined, ""],
  ])("of %p in the format %p is %p", (value, numberFormat, text) => {
    expect(textOf(value, numberFormat)).toBe(text);
  });

  it("marks text that would become something else if it were typed again", () => {
    expect(textOf("00123")).toBe("'00123");
    expect(textOf("=1+1")).toBe("'=1+1");
    expect(textOf("true")).toBe("'true");
  });

  it("is an error's code where the error was written into the cell", () => {
    expect(textOf(new CellError("#N/A", "no tier table"))).toBe("#N/A");
  });

  it("is the formula for its own cell and for those its array fills", () => {
    const workbook = new Workbook();
    const place = { sheet: workbook.activeSheet, column: 0 };
    const anchor: Cell = { ...place, row: 0, formula: "=SEQUENCE(2)", value: 1 };
    const spilled: Cell = { ...place, row: 1, value: 2, spilledFrom: anchor };
    expect(editText(workbook, anchor)).toBe("=SEQUENCE(2)");
    expect(editText(workbook, spilled)).toBe("=SEQUENCE(2)");
  });

  it("is empty for an empty cell", () => {
    expect(editText(new Workbook(), undefined)).toBe("");
  });
});
