/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn({ documentName: () => "Positions.xlsx" });
});

afterEach(() => addIn.close());

describe("the workbook", () => {
  it("tells its name and how it calculates", () =>
    addIn.run(async (context) => {
      context.workbook.load("name,readOnly");
      context.application.load("calculationMode,calculationState,decimalSeparator");
      await context.sync();
      expect(context.workbook).toMatchObject({ name: "Positions.xlsx", readOnly: false });
      expect(context.application).toMatchObject({
        calculationMode: "Automatic",
        calculationState: "Done",
        decimalSeparator: ".",
      });
    }));

  it("changes the calculation mode and calculates on demand", () =>
    addIn.run(async (context) => {
      context.application.calculationMode = "Manual" as Excel.CalculationMode.manual;
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate("Full");
      context.application.load("calculationMode");
      await context.sync();
      expect(context.application.calculationMode).toBe("Manual");
    }));
});

describe("names", () => {
  it("stand for ranges, constants and functions", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { names } = context.workbook;
      names.add("RATES", sheet.getRange("B2:B5"), "maintenance rates");
      names.add("SQUARE", "=LAMBDA(x,x*x)");
      names.load("items/name,items/formula,items/comment,items/scope,items/visible");
      const range = names.getItem("rates").getRange();
      const noRange = names.getItem("SQUARE").getRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect(names.items.map((name) => name.toJSON())).toMatchObject([
        {
          name: "RATES",
          formula: "=Sheet1!$B$2:$B$5",
          comment: "maintenance rates",
          visible: true,
        },
        { name: "SQUARE", formula: "=LAMBDA(x,x*x)", scope: "Workbook" },
      ]);
      expect([range.address, noRange.isNullObject]).toEqual(["Sheet1!B2:B5", true]);
    }));

  it("may belong to one sheet", () =>
    addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add("LOCAL", sheet.getRange("A1"));
      const ofWorkbook = context.workbook.names.getItemOrNullObject("LOCAL");
      const ofSheet = sheet.names.getItem("LOCAL");
      ofSheet.load("scope,type,value");
      await context.sync();
      expect(ofWorkbook.isNullObject).toBe(true);
      expect(ofSheet).toMatchObject({ scope: "Worksheet", type: "Range", value: "Sheet1!A1" });
    }));

  it("change their formula and are deleted", () =>
    addIn.run(async (context) => {
      const name = context.workbook.names.add("X", "=1");
      await context.sync();
      name.formula = "=2";
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("=2");
      name.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it.each([
    ["a name that is taken", "ItemAlreadyExists", ["TAKEN", "taken"]],
    ["a name like a cell", "InvalidArgument", ["A1"]],
    ["a name with a blank", "InvalidArgument", ["two words"]],
  ])("refuse %s", async (_what, code, names) => {
    const error = await addIn.failure(async (context) => {
      for (const name of names) context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(error.code).toBe(code);
  });
});

describe("settings", () => {
  it("are kept in the workbook, dates included", () =>
    addIn.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("options", { capital: 10000, shocks: [-0.1, 0.1] });
      settings.add("since", new Date(Date.UTC(2026, 10, 23)));
      await context.sync();
      const options = settings.getItem("options");
      const since = settings.getItem("since");
      const none = settings.getItemOrNullObject("other");
      options.load("value");
      since.load("value");
      await context.sync();
      expect(options.value).toEqual({ capital: 10000, shocks: [-0.1, 0.1] });
      expect(new Date(since.value).toISOString()).toBe("2026-11-23T00:00:00.000Z");
      expect(none.isNullObject).toBe(true);
      options.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  it("are the same for the common API and the Excel API", async () => {
    const { settings } = addIn.Office.context.document;
    settings.set("theme", { dark: true });
    await new Promise<void>((resolve, reject) =>
      settings.saveAsync(({ error }) => (error ? reject(error) : resolve()))
    );
    await addIn.run(async (context) => {
      const item = context.workbook.settings.getItem("theme");
      item.load("value");
      await context.sync();
      expect(item.value).toEqual({ dark: true });
    });
    expect(addIn.host.workbook.settings.get("theme")).toEqual({ dark: true });
  });

  it("outlive the page", async () => {
    addIn.host.workbook.settings.set("capital", 5000);
    const again = await openAddIn({ workbook: addIn.host.workbook });
    expect(again.Office.context.document.settings.get("capital")).toBe(5000);
    again.close();
  });
});
