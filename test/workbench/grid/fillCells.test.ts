import { Workbook, type Input } from "../../../src/host/model";
import { fillCells } from "../../../src/workbench/page/grid/fillCells";

function filled(inputs: Input[][], from: string, to: string, repeats = false): Workbook {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 0, inputs);
  const area = (text: string) => {
    const [column, row, columns, rows] = [...text].map(Number) as [number, number, number, number];
    return { sheet: workbook.activeSheet, row, column, rows, columns };
  };
  fillCells(workbook, area(from), area(to), repeats);
  return workbook;
}

const formula = (workbook: Workbook, row: number, column: number) =>
  workbook.cell(workbook.activeSheet, row, column)?.formula;

describe("filling cells", () => {
  test("moves relative references along, keeps fixed ones, and those to table columns", () => {
    const workbook = filled([["=A$9+$B1+C1+T[@x]"]], "0011", "0112");
    expect(formula(workbook, 1, 0)).toBe("=A$9+$B2+C2+T[@x]");
    expect(formula(workbook, 2, 0)).toBe("=A$9+$B3+C3+T[@x]");
  });

  test("fills to the right", () => {
    expect(formula(filled([["=A$9+$B1"]], "0011", "1021"), 0, 2)).toBe("=C$9+$B1");
  });

  test("makes a reference that leaves the sheet #REF!", () => {
    expect(formula(filled([[""], ["=A1"]], "0111", "0011"), 0, 0)).toBe("=#REF!");
  });

  test("copies numbers where Ctrl+D asks for copies", () => {
    const workbook = filled([[1], [2]], "0012", "0212", true);
    expect(workbook.value(workbook.activeSheet, 2, 0)).toBe(1);
    expect(workbook.value(workbook.activeSheet, 3, 0)).toBe(2);
  });

  test("keeps texts that look like numbers texts", () => {
    const workbook = filled([["'007"]], "0011", "0111");
    expect(workbook.value(workbook.activeSheet, 1, 0)).toBe("008");
  });

  test("takes the look along", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const source = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    workbook.setInput(sheet, 0, 0, 0.5);
    workbook.setFormat(source, { numberFormat: "0%", bold: true });
    fillCells(workbook, source, { ...source, row: 1, rows: 2 }, false);
    expect(workbook.text(sheet, 2, 0)).toBe("50%");
    expect(workbook.format(sheet, 2, 0).bold).toBe(true);
  });
});
