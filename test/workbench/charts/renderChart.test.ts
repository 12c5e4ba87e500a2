import { Workbook } from "../../../src/host/model/workbook";
import { renderChart } from "../../../src/workbench/charts/renderChart";

const SIZE = { width: 480, height: 288 };

function workbookWithChart(type: string) {
  const workbook = new Workbook("Scenarios");
  const sheet = workbook.sheets[0]!;
  workbook.setInputs(sheet, 0, 0, [
    ["", -0.1, 0, 0.1],
    ["Isolated", -500, 0, 500],
    ["Cross", -900, "n/a", 900],
  ]);
  workbook.setFormat({ sheet, row: 0, column: 1, rows: 1, columns: 3 }, { numberFormat: "0%" });
  workbook.setFormat({ sheet, row: 1, column: 1, rows: 2, columns: 3 }, { numberFormat: "#,##0" });
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 4 };
  const chart = workbook.addChart(sheet, type, area, { seriesBy: "Rows" });
  return { workbook, sheet, chart };
}

test("names, categories and formats come from the cells", () => {
  const { workbook, chart } = workbookWithChart("Line");
  workbook.updateChart(chart, { title: "P&L by shock" });
  const svg = renderChart(chart, workbook, SIZE);
  for (const text of ["P&amp;L by shock", "Isolated", "Cross", "-10%", "10%", "-1,000"]) {
    expect(svg).toContain(`>${text}</text>`);
  }
});

test("a changed cell changes the picture", () => {
  const { workbook, sheet, chart } = workbookWithChart("ColumnClustered");
  const before = renderChart(chart, workbook, SIZE);
  workbook.setInput(sheet, 1, 3, 5000);
  const after = renderChart(chart, workbook, SIZE);
  expect(after).not.toBe(before);
  expect(after).toContain(">6,000</text>");
});

test("colours, bounds, axis titles and a hidden legend are the chart's own", () => {
  const { workbook, chart } = workbookWithChart("ColumnStacked");
  chart.series[0]!.color = "#123456";
  Object.assign(chart.valueAxis, {
    minimum: -2000,
    maximum: 2000,
    title: "USDT",
    numberFormat: "0.0",
  });
  chart.legend.visible = false;
  const svg = renderChart(chart, workbook, SIZE);
  expect(svg).toContain('fill="#123456"');
  expect(svg).toContain(">USDT</text>");
  expect(svg).toContain(">-2000.0</text>");
  expect(svg).not.toContain('class="legend"');
});

test.each([
  ["Line", "<path"],
  ["LineMarkers", "<circle"],
  ["AreaStacked", "Z"],
  ["BarClustered", "<rect"],
  ["ColumnStacked100", "100%"],
  ["Pie", "A"],
  ["Doughnut", "A"],
  ["XYScatter", "<circle"],
  ["XYScatterLinesNoMarkers", "<path"],
])("a %s chart is drawn with its marks", (type, mark) => {
  const { workbook, chart } = workbookWithChart(type);
  const svg = renderChart(chart, workbook, SIZE);
  expect(svg).toContain('class="series"');
  expect(svg).toContain(mark);
});
