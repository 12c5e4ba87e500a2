import { Workbook, type Table } from "../../../src/host/model";
import { tableStyle } from "../../../src/workbench/page/grid/tableStyle";

/** A table at B2:D5 with a header row and, where asked for, a totals row. */
function table(settings: Partial<Table> = {}): Table {
  return {
    id: "1",
    name: "Table1",
    sheet: new Workbook().activeSheet,
    area: { row: 1, column: 1, rows: 4, columns: 3 },
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...settings,
  };
}

describe("the style of a table", () => {
  it("paints the header in the accent, with white bold text", () => {
    expect(tableStyle(table(), 1, 2)).toMatchObject({
      bold: true,
      fill: "#4472C4",
      fontColor: "#ffffff",
    });
  });

  it("fills every other row of the body, beginning with the first", () => {
    const fills = [2, 3, 4].map((row) => tableStyle(table(), row, 1)?.fill);
    expect(fills).toEqual(["#dae3f3", undefined, "#dae3f3"]);
  });

  it("begins the bands at the first row where there is no header", () => {
    expect(tableStyle(table({ showHeaders: false }), 1, 1)?.fill).toBe("#dae3f3");
  });

  it("sets off a totals row by a double line", () => {
    expect(tableStyle(table({ showTotals: true }), 4, 1)?.borders?.top?.style).toBe("Double");
  });

  it("makes first and last column bold where the table says so", () => {
    const emphasised = table({ highlightFirstColumn: true, highlightLastColumn: true });
    const bold = [1, 2, 3].map((column) => tableStyle(emphasised, 2, column)?.bold);
    expect(bold).toEqual([true, undefined, true]);
  });

  it("leaves the header of a light style unfilled", () => {
    expect(tableStyle(table({ style: "TableStyleLight9" }), 1, 1)?.fill).toBeUndefined();
  });

  it("paints nothing outside the table, or without a style", () => {
    expect(tableStyle(table(), 0, 1)).toBeUndefined();
    expect(tableStyle(table(), 2, 4)).toBeUndefined();
    expect(tableStyle(table({ style: "" }), 2, 1)).toBeUndefined();
  });
});
