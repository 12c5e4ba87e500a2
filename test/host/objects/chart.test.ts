/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

/** A sheet with shocks down column A and two series beside them. */
function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:C4").values = [
    ["Shock", "Isolated", "Cross"],
    ["'-10%", -100, -120],
    ["'0%", 0, 0],
    ["'+10%", 100, 120],
  ];
  return sheet;
}

describe("charts", () => {
  it("read their series off the source", () =>
    addIn.run(async (context) => {
      const chart = fill(context).charts.add("Line", context.workbook.worksheets.getFirst().getRange("A1:C4"), "Auto"); // prettier-ignore
      chart.series.load("items/name,items/chartType");
      chart.load("id,name,chartType");
      await context.sync();
      expect(chart).toMatchObject({ name: "Chart 1", chartType: "Line" });
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Isolated", "Cross"]);
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      expect(values.value).toEqual([-120, 0, 120]);
      expect(categories.value).toHaveLength(3);
    }));

  it("keep working as proxies after sync, and are found by name", () =>
    addIn.run(async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      chart.load("id");
      await context.sync();
      chart.name = "P&L";
      chart.title.text = "Profit and loss";
      await context.sync();
      const found = sheet.charts.getItem("p&l");
      const none = sheet.charts.getItemOrNullObject("other");
      found.load("id,title/text,title/visible");
      await context.sync();
      expect([found.id, found.title.text, found.title.visible, none.isNullObject]).toEqual([
        chart.id,
        "Profit and loss",
        true,
        true,
      ]);
    }));

  it("stand between two cells", () =>
    addIn.run(async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      chart.setPosition("E2", "K15");
      chart.load("left,top,width,height");
      await context.sync();
      expect(chart).toMatchObject({ left: 192, top: 15, width: 7 * 48, height: 14 * 15 });
    }));

  it("have axes, legend and titles", () =>
    addIn.run(async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      chart.title.text = "T";
      chart.title.format.font.size = 18;
      chart.legend.position = "Right";
      chart.axes.valueAxis.minimum = -200;
      chart.axes.valueAxis.maximum = 200;
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.title.text = "P&L (USDT)";
      chart.axes.categoryAxis.title.text = "Shock";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.getItem("Category").title.visible = false;
      chart.load("title/format/font/size,legend/position,axes/valueAxis/minimum");
      await context.sync();
      expect(chart.title.format.font.size).toBe(18);
      expect(chart.legend.position).toBe("Right");
      expect(chart.axes.valueAxis.minimum).toBe(-200);
      expect(addIn.host.workbook.activeSheet.charts[0]).toMatchObject({
        title: "T",
        legend: { visible: true, position: "Right" },
        valueAxis: { title: "P&L (USDT)", minimum: -200, maximum: 200, majorGridlines: false },
        categoryAxis: { title: undefined },
      });
      chart.axes.valueAxis.minimum = "";
      chart.axes.categoryAxis.title.visible = true;
      await context.sync();
      expect(addIn.host.workbook.activeSheet.charts[0]).toMatchObject({
        valueAxis: { minimum: undefined },
        categoryAxis: { title: "Shock" },
      });
    }));

  it("take series of their own, with colour and line", () =>
    addIn.run(async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      const series = chart.series.add("Added");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.line.color = "#FF0000";
      series.format.line.weight = 1.5;
      series.hasDataLabels = true;
      series.axisGroup = "Secondary";
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(addIn.host.workbook.activeSheet.charts[0]?.series[1]).toMatchObject({
        name: "Added",
        values: { row: 1, column: 2, rows: 3, columns: 1 },
        categories: { row: 1, column: 0, rows: 3, columns: 1 },
        color: "#FF0000",
        lineWeight: 1.5,
        hasDataLabels: true,
        secondaryAxis: true,
      });
      chart.series.getItemAt(0).format.fill.setSolidColor("#00FF00");
      chart.series.getItemAt(1).delete();
      await context.sync();
      expect(addIn.host.workbook.activeSheet.charts[0]?.series).toMatchObject([
        { color: "#00FF00" },
      ]);
    }));

  it("take other data, and are deleted", () =>
    addIn.run(async (context) => {
      const sheet = fill(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
      chart.setData(sheet.getRange("A1:B4"), "Columns");
      chart.activate();
      const series = chart.series.getCount();
      const active = context.workbook.getActiveChartOrNullObject();
      active.load("name");
      await context.sync();
      expect([series.value, active.name]).toEqual([1, "Chart 1"]);
      chart.delete();
      const count = sheet.charts.getCount();
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([0, true]);
    }));

  it("name what they do not have", async () => {
    const error = await addIn.failure(async (context) => {
      const sheet = fill(context);
      sheet.charts.add("Line", sheet.getRange("A1:C4")).series.getItemAt(0).trendlines.add();
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ApiNotFound",
      "ChartSeries.trendlines",
    ]);
  });
});
