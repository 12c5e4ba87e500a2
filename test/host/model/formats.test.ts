import { Workbook } from "../../../src/host/model";

const WHOLE_COLUMN = { row: 0, rows: 1048576, columns: 1 };

describe("formats", () => {
  test("of whole columns reach every row and cost nothing a row", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setFormat({ sheet, column: 1, ...WHOLE_COLUMN }, { numberFormat: "0.00" });
    expect(workbook.format(sheet, 1000000, 1).numberFormat).toBe("0.00");
    expect(workbook.format(sheet, 0, 0)).toEqual({});
    expect(sheet.formats.cells.size).toBe(0);
  });

  test("set later win, property by property", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setFormat(
      { sheet, row: 0, column: 1, rows: 1, columns: 1 },
      { bold: true, fill: "#FF0000" }
    );
    workbook.setFormat({ sheet, column: 1, ...WHOLE_COLUMN }, { fill: "#00FF00" });
    expect(workbook.format(sheet, 0, 1)).toEqual({ bold: true, fill: "#00FF00" });
    workbook.setFormat({ sheet, row: 3, column: 1, rows: 1, columns: 1 }, { italic: true });
    expect(workbook.format(sheet, 3, 1)).toEqual({ fill: "#00FF00", italic: true });
  });

  test("of borders merge edge by edge", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    const line = { style: "Continuous", color: "#000000" } as const;
    workbook.setFormat(area, { borders: { top: line } });
    workbook.setFormat(area, { borders: { bottom: line } });
    expect(workbook.format(sheet, 0, 0).borders).toEqual({ top: line, bottom: line });
  });

  test("return to the default for undefined", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setFormat({ sheet, column: 0, ...WHOLE_COLUMN }, { bold: true, italic: true });
    workbook.setFormat({ sheet, row: 5, column: 0, rows: 1, columns: 1 }, { bold: undefined });
    expect(workbook.format(sheet, 5, 0)).toEqual({ italic: true });
  });

  test("can be cleared in a part of a formatted column", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setFormat({ sheet, column: 0, ...WHOLE_COLUMN }, { bold: true });
    workbook.clearFormats({ sheet, row: 2, column: 0, rows: 1, columns: 1 });
    expect(workbook.format(sheet, 2, 0)).toEqual({});
    expect(workbook.format(sheet, 3, 0)).toEqual({ bold: true });
  });

  test("set again and again on one column do not pile up", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    for (let i = 0; i < 100; i++) {
      workbook.setFormat({ sheet, column: i % 3, ...WHOLE_COLUMN }, { fontSize: i });
    }
    expect(sheet.formats.layers.length).toBeLessThanOrEqual(3);
    expect(workbook.format(sheet, 9, 0).fontSize).toBe(99);
  });
});
