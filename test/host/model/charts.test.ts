import { type Area, formatAddress, Workbook } from "../../../src/host/model";

function describeArea(area: string | Area | undefined): string | undefined {
  return typeof area === "object" ? formatAddress(area) : area;
}

describe("the series of a new chart", () => {
  test("are the columns below a header, with the first column as categories", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      ["Shock", "BTC", "ETH"],
      ["-10%", -5, -3],
      ["10%", 5, 3],
      ["20%", 9, 4],
    ]);
    workbook.setInput(sheet, 0, 0, "");
    const chart = workbook.addChart(sheet, "Line", {
      sheet,
      row: 0,
      column: 0,
      rows: 4,
      columns: 3,
    });
    const series = chart.series.map(({ name, categories, values }) =>
      [name, categories, values].map(describeArea)
    );
    expect(series).toEqual([
      ["B1", "A2:A4", "B2:B4"],
      ["C1", "A2:A4", "C2:C4"],
    ]);
    expect(chart.name).toBe("Chart 1");
  });

  test("are all columns where nothing names categories", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const chart = workbook.addChart(sheet, "ColumnClustered", {
      sheet,
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
    });
    expect(chart.series.map(({ values }) => describeArea(values))).toEqual(["A1:A3", "B1:B3"]);
  });

  test("of a scatter chart take their x values from the first column", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ]);
    const chart = workbook.addChart(sheet, "XYScatterLines", {
      sheet,
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
    });
    expect(chart.series.map(({ categories }) => describeArea(categories))).toEqual(["A2:A3"]);
  });

  test("move when rows are inserted above", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const chart = workbook.addChart(sheet, "Line", {
      sheet,
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
    });
    workbook.insertRows(sheet, 0, 2);
    expect(describeArea(chart.series[0]?.values)).toBe("A3:A5");
  });
});
