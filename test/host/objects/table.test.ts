/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

/** A table of three positions in B2:D5. */
function positions(context: Excel.RequestContext): Excel.Table {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("B2:D5").values = [
    ["Market", "Size", "Entry"],
    ["BTC", 1, 60000],
    ["ETH", 2, 3000],
    ["SOL", 3, 150],
  ];
  const table = sheet.tables.add("B2:D5", true);
  table.name = "Positions";
  return table;
}

describe("tables", () => {
  it("know their parts", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      const [all, body, header] = [
        table.getRange(),
        table.getDataBodyRange(),
        table.getHeaderRowRange(),
      ];
      const column = table.columns.getItem("size").getDataBodyRange();
      for (const range of [all, body, header, column]) range.load("address");
      table.load("name,showHeaders,showTotals,style,columns/items/name,rows/count");
      table.columns.load("items/name,items/index");
      await context.sync();
      expect([all, body, header, column].map(({ address }) => address)).toEqual([
        "Sheet1!B2:D5",
        "Sheet1!B3:D5",
        "Sheet1!B2:D2",
        "Sheet1!C3:C5",
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Market", 0],
        ["Size", 1],
        ["Entry", 2],
      ]);
      expect(table).toMatchObject({ name: "Positions", showHeaders: true, showTotals: false });
    }));

  it("are found by name and id, in their sheet and in the workbook", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.load("id");
      await context.sync();
      const byName = context.workbook.tables.getItem("positions");
      const byId = context.workbook.worksheets.getFirst().tables.getItem(table.id);
      const none = context.workbook.tables.getItemOrNullObject("Other");
      const touching = context.workbook.worksheets.getFirst().getRange("A1:B2").getTables();
      byName.load("id");
      byId.load("name");
      touching.load("items/name");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject, count.value]).toEqual([
        table.id,
        "Positions",
        true,
        1,
      ]);
      expect(touching.items.map(({ name }) => name)).toEqual(["Positions"]);
    }));

  it("take rows at the end and in between", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.rows.add(undefined, [["XRP", 4, 2]]);
      table.rows.add(1, [
        ["ADA", 5, 1],
        ["BNB", 6, 600],
      ]);
      const body = table.getDataBodyRange();
      body.load("values");
      table.rows.load("count");
      await context.sync();
      expect(body.values.map(([market]) => market)).toEqual([
        ...["BTC", "ADA", "BNB", "ETH", "SOL", "XRP"],
      ]);
      expect(table.rows.count).toBe(6);
    }));

  it("lose rows", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange();
      body.load("values,address");
      await context.sync();
      expect(body.values.map(([market]) => market)).toEqual(["BTC", "SOL"]);
      expect(body.address).toBe("Sheet1!B3:D4");
    }));

  it("take and lose columns", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.columns.add(undefined, [["Value"], [1], [2], [3]] as any);
      table.columns.add(1, [["Side"], ["long"], ["short"], ["long"]] as any);
      const range = table.getRange();
      range.load("values,address");
      await context.sync();
      expect(range.values[0]).toEqual(["Market", "Side", "Size", "Entry", "Value"]);
      expect(range.values[2]).toEqual(["ETH", "short", 2, 3000, 2]);
      table.columns.getItem("Size").delete();
      const after = table.getRange();
      after.load("values,address");
      await context.sync();
      expect(after.address).toBe("Sheet1!B2:E5");
      expect(after.values[0]).toEqual(["Market", "Side", "Entry", "Value"]);
    }));

  it("push aside what stands next to them", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E3").values = [["beside"]];
      sheet.getRange("B6").values = [["below"]];
      table.columns.add(undefined, undefined, "Value");
      table.columns.add(0, undefined, "Venue");
      table.rows.add(undefined, [["", "XRP", 4, 2, ""]]);
      const range = table.getRange();
      const used = sheet.getUsedRange(true);
      range.load("address,values");
      used.load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:F6");
      expect(range.values[0]).toEqual(["Venue", "Market", "Size", "Entry", "Value"]);
      expect(used.values.flat()).toEqual(expect.arrayContaining(["beside", "below"]));
    }));

  it("keep a blank row when all are deleted", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      for (let row = 2; row >= 0; row--) table.rows.getItemAt(row).delete();
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D3");
      expect(range.values[1]).toEqual(["", "", ""]);
    }));

  it("rename columns through their header", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.columns.getItem("Entry").name = "Entry price";
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      expect(header.values).toEqual([["Market", "Size", "Entry price"]]);
    }));

  it("change their looks", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
      table.load("style,showBandedRows,showFilterButton,highlightFirstColumn");
      await context.sync();
      expect(table).toMatchObject({
        style: "TableStyleLight9",
        showBandedRows: false,
        showFilterButton: false,
        highlightFirstColumn: true,
      });
    }));

  it("are sorted", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.sort.apply([{ key: 2, ascending: true }]);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.values.map(([market]) => market)).toEqual(["SOL", "ETH", "BTC"]);
    }));

  it("are resized, turned into ranges and deleted", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.resize("B2:D4");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D4");
      const cells = table.convertToRange();
      cells.load("values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([count.value, cells.values[1]]).toEqual([0, ["BTC", 1, 60000]]);
    }));

  it("tell of changes inside them", async () => {
    const heard: Excel.TableChangedEventArgs[] = [];
    await addIn.run(async (context) => {
      positions(context).onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C3").values = [[9]];
      sheet.getRange("G9").values = [[9]];
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect(heard).toMatchObject([
      { type: "TableChanged", address: "C3", tableId: addIn.host.workbook.tables[0]?.id },
    ]);
  });

  it("calculate with structured references", () =>
    addIn.run(async (context) => {
      const table = positions(context);
      table.columns.add(undefined, [
        ["Notional"],
        ["=[@Size]*[@Entry]"],
        ["=[@Size]*[@Entry]"],
        ["=[@Size]*[@Entry]"],
      ] as any);
      const sum = context.workbook.worksheets.getFirst().getRange("A1");
      sum.formulas = [["=SUM(Positions[Notional])"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[66450]]);
    }));
});

describe("tables that Excel refuses", () => {
  const failsWith = async (code: string, change: (context: Excel.RequestContext) => void) => {
    const error = await addIn.failure(async (context) => {
      change(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
  };

  it("overlap another table", () =>
    failsWith("InvalidArgument", (context) => {
      positions(context);
      context.workbook.tables.add("Sheet1!D5:F9", true);
    }));

  it("have a name that is taken", () =>
    failsWith("ItemAlreadyExists", (context) => {
      positions(context);
      context.workbook.tables.add("Sheet1!G1:H3", true).name = "POSITIONS";
    }));

  it("have a name like a cell", () =>
    failsWith("InvalidArgument", (context) => {
      positions(context).name = "A1";
    }));

  it("get rows of another width", () =>
    failsWith("InvalidArgument", (context) => {
      positions(context).rows.add(undefined, [["too", "short"]]);
    }));

  it("lose a row that they do not have", () =>
    failsWith("InvalidArgument", (context) => {
      positions(context).rows.getItemAt(3).delete();
    }));
});
