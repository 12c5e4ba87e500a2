/* eslint-disable office-addins/no-context-sync-in-loop -- each refusal is a request of its own */
/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

describe("worksheets", () => {
  it("are added, listed, renamed, moved, hidden and deleted", () =>
    addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Positions");
      const unnamed = worksheets.add();
      unnamed.load("name");
      await context.sync();
      expect(unnamed.name).toBe("Sheet3");
      unnamed.name = "Scenarios";
      unnamed.position = 0;
      unnamed.tabColor = "#00FF00";
      worksheets.getItem("Positions").visibility = "Hidden";
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name,items/position,items/visibility,items/tabColor");
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.toJSON())).toMatchObject([
        { name: "Scenarios", position: 0, visibility: "Visible", tabColor: "#00FF00" },
        { name: "Positions", position: 1, visibility: "Hidden", tabColor: "" },
      ]);
      expect([all.value, visible.value]).toEqual([2, 1]);
    }));

  it("are reached from one another", () =>
    addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C");
      const found = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getItem("b").getNext(),
        worksheets.getItem("B").getPrevious(),
      ];
      const none = worksheets.getFirst().getPreviousOrNullObject();
      for (const sheet of found) sheet.load("name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Sheet1", "C", "C", "Sheet1"]);
      expect(none.isNullObject).toBe(true);
    }));

  it("are shown when activated", () =>
    addIn.run(async (context) => {
      context.workbook.worksheets.add("Shown").activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Shown");
      expect(addIn.host.workbook.activeSheet.name).toBe("Shown");
    }));

  it("keep working as proxies after their name has changed", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Before");
      await context.sync();
      sheet.name = "After";
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("After");
    }));

  it("freeze rows and columns", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeAt("A1:B3");
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      expect(location.address).toBe("Sheet1!A1:B3");
      sheet.freezePanes.freezeRows(1);
      await context.sync();
      expect(addIn.host.workbook.sheets[0]).toMatchObject({ frozenRows: 1, frozenColumns: 0 });
      sheet.freezePanes.unfreeze();
      const nothing = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    }));

  it("hide gridlines and headings", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
    }));

  it("know how they are printed", () =>
    addIn.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F40");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load("orientation,zoom");
      titles.load("address");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(titles.address).toBe("Sheet1!1:2");
      expect(addIn.host.workbook.sheets[0]?.page).toMatchObject({
        orientation: "Landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: "$1:$2",
        printArea: "$A$1:$F$40",
      });
    }));

  it("are copied with contents, formats and sizes", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:B1");
      range.values = [["=not a formula", 2]];
      range.format.font.bold = true;
      range.format.columnWidth = 99;
      const copy = sheet.copy("Before", sheet);
      const cells = copy.getRange("A1:B1");
      copy.load("name,position");
      cells.load("values,format/font/bold,format/columnWidth");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 0]);
      expect(cells.format.font.bold).toBe(true);
      expect(cells.format.columnWidth).toBe(99);
      expect(cells.values[0]?.[1]).toBe(2);
    }));

  it("answer null objects and errors for what is not there", async () => {
    await addIn.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      none.load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const error = await addIn.failure(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error).toBeInstanceOf(addIn.OfficeExtension.Error);
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });
});

describe("refusals", () => {
  const failsWith = async (code: string, change: (context: Excel.RequestContext) => void) => {
    const error = await addIn.failure(async (context) => {
      change(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
    return error;
  };

  it("says that a name is taken, whatever its case", async () => {
    await failsWith("ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("SHEET1"));
    await failsWith("ItemAlreadyExists", ({ workbook }) => {
      workbook.worksheets.add("Other").name = "sheet1";
    });
  });

  it.each(["", "a/b", "a:b", "a?b", "a*b", "[a]", "'a", "x".repeat(32)])(
    "refuses %j as the name of a sheet",
    async (name) => {
      await failsWith("InvalidArgument", ({ workbook }) => workbook.worksheets.add(name));
      expect(addIn.host.workbook.sheets).toHaveLength(1);
    }
  );

  it("keeps the last visible sheet", async () => {
    await failsWith("InvalidOperation", ({ workbook }) => workbook.worksheets.getFirst().delete());
    await failsWith("InvalidOperation", ({ workbook }) => {
      workbook.worksheets.getFirst().visibility = "Hidden";
    });
  });

  it("does not activate a hidden sheet", () =>
    failsWith("InvalidOperation", ({ workbook }) => {
      const sheet = workbook.worksheets.add("Hidden");
      sheet.visibility = "Hidden";
      sheet.activate();
    }));
});

describe("protection", () => {
  it("closes locked cells and leaves unlocked ones open", async () => {
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true }, "secret");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(true);
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    for (const change of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
      (sheet: Excel.Worksheet) => sheet.tables.add("A1:B2", true),
      (sheet: Excel.Worksheet) => sheet.protection.unprotect("guess"),
    ]) {
      const error = await addIn.failure(async (context) => {
        change(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  });

  it("keeps the sheets of a protected workbook as they are", async () => {
    await addIn.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const error = await addIn.failure(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });
});
