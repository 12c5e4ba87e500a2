import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("formulas", () => {
  it("have their value in the request that writes them", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1:C1");
      range.values = [[2, "=A1*3", "=LET(f,LAMBDA(x,x^2),f(B1))"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2, 6, 36]]);
      expect(range.formulas).toEqual([[2, "=A1*3", "=LET(f,LAMBDA(x,x^2),f(B1))"]]);
    }));

  it("show errors as their codes", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1:C1");
      range.formulas = [["=1/0", "=NA()", "=NOSUCHFUNCTION()"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#N/A", "#NAME?"]]);
      expect(range.valueTypes).toEqual([["Error", "Error", "Error"]]);
    }));

  it("spill, and tell where from and where to", () =>
    addIn.run(async (context) => {
      const cell = first(context).getRange("B2");
      cell.formulas = [["=SEQUENCE(2,3)"]];
      const spilled = cell.getSpillingToRange();
      const parent = first(context).getRange("D3").getSpillParent();
      const none = first(context).getRange("A1").getSpillParentOrNullObject();
      spilled.load("address,values,hasSpill");
      parent.load("address");
      await context.sync();
      expect(spilled).toMatchObject({ address: "Sheet1!B2:D3", hasSpill: true });
      expect(spilled.values).toEqual([
        [1, 2, 3],
        [4, 5, 6],
      ]);
      expect([parent.address, none.isNullObject]).toEqual(["Sheet1!B2", true]);
    }));

  it("are refused where they cannot be read", async () => {
    const error = await addIn.failure(async (context) => {
      first(context).getRange("A1").formulas = [["=SUM(1,"]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.formulas",
    ]);
  });

  it("are text where the cell is formatted as text", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["=SUM(1,"]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[["=SUM(1,"]], [["String"]]]);
    }));

  it("name values: constants, formulas, arrays", () =>
    addIn.run(async (context) => {
      const { names } = context.workbook;
      names.add("RATE", "=0.05");
      names.add("TWICE", "=RATE*2");
      names.add("BROKEN", "=1/0");
      names.load("items/name,items/type,items/value");
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value])).toEqual([
        ["RATE", "Double", 0.05],
        ["TWICE", "Double", 0.1],
        ["BROKEN", "Error", "#DIV/0!"],
      ]);
    }));
});

describe("manual calculation", () => {
  it("waits until it is asked for", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.values = [[1, "=A1*2"]];
      await context.sync();
      context.application.calculationMode = "Manual" as Excel.CalculationMode.manual;
      first(context).getRange("A1").values = [[5]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5, 2]]);
      context.application.calculate("Recalculate");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5, 10]]);
    }));
});

describe("calculation suspended for a request", () => {
  it("goes on when the request is done", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.values = [[1, "=A1*2"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      first(context).getRange("A1").values = [[7]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7, 2]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7, 14]]);
    }));
});
