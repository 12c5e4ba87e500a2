/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

const rangeOf = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

describe("cell formats", () => {
  it("sets and reads fill, font and alignment", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "A1:B2");
      range.format.fill.color = "yellow";
      range.format.font.bold = true;
      range.format.font.color = "#0a0b0c";
      range.format.font.size = 14;
      range.format.font.underline = "Single";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.load({
        format: {
          fill: { color: true },
          font: { bold: true, color: true, size: true, underline: true, name: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
          indentLevel: true,
        },
      });
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        fill: { color: "#FFFF00" },
        font: { bold: true, color: "#0A0B0C", size: 14, underline: "Single", name: "Calibri" },
        horizontalAlignment: "Center",
        verticalAlignment: "Bottom",
        wrapText: true,
        indentLevel: 2,
      });
    }));

  it("answers null where cells differ", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "A1:B2");
      range.getCell(0, 0).format.font.bold = true;
      range.load("format/font/bold,format/font/italic");
      await context.sync();
      expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
    }));

  it("formats whole columns at once", () =>
    addIn.run(async (context) => {
      rangeOf(context, "A:XFD").format.fill.color = "#112233";
      const cell = rangeOf(context, "ZZ5000");
      const column = rangeOf(context, "C:C");
      cell.load("format/fill/color");
      column.load("format/fill/color");
      await context.sync();
      expect([cell.format.fill.color, column.format.fill.color]).toEqual(["#112233", "#112233"]);
    }));

  it("draws outer and inner borders", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "A1:B2");
      range.format.borders.getItem("EdgeBottom").style = "Double";
      range.format.borders.getItem("InsideVertical").color = "#FF0000";
      const bottom = rangeOf(context, "B2").format.borders.getItem("EdgeBottom");
      const inner = rangeOf(context, "A1").format.borders.getItem("EdgeRight");
      const top = rangeOf(context, "A1").format.borders.getItem("EdgeTop");
      bottom.load("style,weight,sideIndex");
      inner.load("style,color");
      top.load("style");
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({ style: "Double", sideIndex: "EdgeBottom" });
      expect(inner.toJSON()).toMatchObject({ style: "Continuous", color: "#FF0000" });
      expect(top.style).toBe("None");
    }));

  it("sets widths and heights, and finds where a cell stands", () =>
    addIn.run(async (context) => {
      rangeOf(context, "A:B").format.columnWidth = 100;
      rangeOf(context, "1:1").format.rowHeight = 30;
      const cell = rangeOf(context, "C2");
      const wide = rangeOf(context, "A1:C1");
      cell.load("left,top,width,height");
      wide.load("format/columnWidth");
      await context.sync();
      expect(cell).toMatchObject({ left: 200, top: 30, width: 48, height: 15 });
      expect(wide.format.columnWidth).toBeNull();
    }));

  it("widens columns to their longest text", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "A1:B1");
      range.values = [["i", "a text of some thirty characters"]];
      range.format.autofitColumns();
      const [short, long] = [range.getCell(0, 0), range.getCell(0, 1)];
      short.load("width");
      long.load("width");
      await context.sync();
      expect(short.width).toBeLessThan(15);
      expect(long.width).toBeGreaterThan(150);
    }));

  it("hides and shows rows and columns", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "2:3");
      range.rowHidden = true;
      const below = rangeOf(context, "A4");
      const mixed = rangeOf(context, "A1:A2");
      below.load("top,hidden");
      mixed.load("rowHidden");
      await context.sync();
      expect([below.top, below.hidden, mixed.rowHidden]).toEqual([15, false, null]);
      range.rowHidden = false;
      below.load("top");
      await context.sync();
      expect(below.top).toBe(45);
    }));

  it.each([
    ["a colour that is none", (range: Excel.Range) => (range.format.fill.color = "#12")],
    ["a font size of 0", (range: Excel.Range) => (range.format.font.size = 0)],
    [
      "an alignment that Excel does not know",
      (range: Excel.Range) => (range.format.horizontalAlignment = "Sideways" as any),
    ],
    ["text for true or false", (range: Excel.Range) => (range.format.wrapText = "yes" as any)],
  ])("refuses %s", async (_what, set) => {
    const error = await addIn.failure(async (context) => {
      set(rangeOf(context, "A1"));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  it("paints by cell value", () =>
    addIn.run(async (context) => {
      const range = rangeOf(context, "A1:A3");
      range.values = [[1], [5], [9]];
      const format = range.conditionalFormats.add("CellValue");
      format.cellValue.format.fill.color = "#FFC7CE";
      format.cellValue.format.font.color = "#9C0006";
      format.cellValue.rule = { formula1: "=4", formula2: "=6", operator: "Between" };
      format.load("id,type,priority,cellValue/rule,cellValue/format/fill/color");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        type: "CellValue",
        priority: 0,
        cellValue: { rule: { formula1: "=4", formula2: "=6", operator: "Between" } },
      });
      expect(addIn.host.workbook.activeSheet.conditionalFormats[0]).toMatchObject({
        area: { row: 0, column: 0, rows: 3, columns: 1 },
        rule: { format: { fill: "#FFC7CE", fontColor: "#9C0006" } },
      });
    }));

  it("takes a formula, a text, a colour scale and a data bar", () =>
    addIn.run(async (context) => {
      const { conditionalFormats } = rangeOf(context, "A1:A9");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$B1="short"';
      custom.custom.format.font.bold = true;
      custom.custom.format.borders.getItem("EdgeTop").style = "Continuous";
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "LIQ" };
      text.textComparison.format.fill.color = "#FF0000";
      const scale = conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#0000FF";
      bar.dataBar.showDataBarOnly = true;
      conditionalFormats.load("items/type,items/priority");
      scale.load("colorScale/threeColorScale");
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["DataBar", 0],
        ["ColorScale", 1],
        ["ContainsText", 2],
        ["Custom", 3],
      ]);
      expect(scale.colorScale.threeColorScale).toBe(true);
      const rules = addIn.host.workbook.activeSheet.conditionalFormats.map(({ rule }) => rule);
      expect(rules[0]).toMatchObject({ positiveColor: "#0000FF", showValue: false });
      expect(rules[3]).toMatchObject({
        formula: '=$B1="short"',
        format: { bold: true, borders: { top: { style: "Continuous" } } },
      });
    }));

  it("deletes one and clears the rest", () =>
    addIn.run(async (context) => {
      const { conditionalFormats } = rangeOf(context, "A1:A9");
      const first = conditionalFormats.add("DataBar");
      conditionalFormats.add("Custom");
      conditionalFormats.add("Custom");
      first.delete();
      const before = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      const after = conditionalFormats.getCount();
      await context.sync();
      expect([before.value, after.value]).toEqual([2, 0]);
    }));

  it("answers a null object for a rule of another type", () =>
    addIn.run(async (context) => {
      const format = rangeOf(context, "A1").conditionalFormats.add("Custom");
      const other = format.cellValueOrNullObject;
      other.load("rule");
      await context.sync();
      expect(other.isNullObject).toBe(true);
    }));

  it("names the types that it does not have", async () => {
    const error = await addIn.failure(async (context) => {
      rangeOf(context, "A1").conditionalFormats.add("IconSet");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("ConditionalFormatCollection.add of IconSet");
  });
});
