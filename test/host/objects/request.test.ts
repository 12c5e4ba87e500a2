/* eslint-disable office-addins/no-navigational-load -- the rule takes { select, expand } for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe("loading", () => {
  it("accepts names, lists and objects", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1");
      const [byText, byList, byObject] = [0, 1, 2].map(() => first(context).getRange("A1"));
      byText!.load("address,format/fill/color");
      byList!.load(["address", "format/fill/color"]);
      byObject!.load({ address: true, format: { fill: { color: true } } });
      context.load(range, { select: "address", expand: "format/fill" });
      await context.sync();
      for (const one of [byText!, byList!, byObject!, range]) {
        expect([one.address, one.format.fill.color]).toEqual(["Sheet1!A1", "#FFFFFF"]);
      }
    }));

  it("pages through a collection", () =>
    addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["B", "C", "D"]) worksheets.add(name);
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    }));

  it("loads objects below the items of a collection", () =>
    addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      expect(worksheets.items[0]?.protection.protected).toBe(false);
    }));

  it("reports a property that was not loaded", () =>
    addIn.run(async (context) => {
      const sheet = first(context);
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    }));

  it("names a property that does not exist", async () => {
    const error = await addIn.failure(async (context) => {
      first(context).load("colour");
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ApiNotFound",
      "Worksheet.colour",
    ]);
  });
});

describe("proxies", () => {
  it("are used again after sync, reading what has changed", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.load("values");
      await context.sync();
      range.values = [[1, 2]];
      range.getCell(0, 1).values = [[3]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    }));

  it("are forgotten by the host when the batch has ended", async () => {
    await addIn.run(async (context) => {
      for (let row = 0; row < 50; row++) first(context).getCell(row, 0).load("address");
      await context.sync();
    });
    await addIn.eventsDelivered();
    await addIn.run(async (context) => {
      const count = (context.workbook as any)._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("outlive their batch when they are tracked", async () => {
    const range = await addIn.run(async (context) => {
      const tracked = first(context).getRange("A1");
      tracked.track();
      tracked.load("address");
      await context.sync();
      return tracked;
    });
    range.values = [["later"]];
    await range.context.sync();
    expect(addIn.host.workbook.value(addIn.host.workbook.activeSheet, 0, 0)).toBe("later");
    range.untrack();
    await range.context.sync();
  });

  it("move with their cells", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("B2:B3");
      range.values = [["moved"], ["along"]];
      await context.sync();
      first(context).getRange("1:2").insert("Down");
      first(context).getRange("B3").insert("Right");
      range.getCell(1, 0).format.font.bold = true;
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B4:B5");
      first(context).getRange("A:A").delete("Left");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A4:A5", [["moved"], ["along"]]]);
    }));

  it("cannot be used when their cells are deleted, or their sheet", async () => {
    const useAfter = (remove: (context: Excel.RequestContext) => void) =>
      addIn.failure(async (context) => {
        const range = context.workbook.worksheets.add("Gone").getRange("C3:D4");
        await context.sync();
        remove(context);
        await context.sync();
        range.values = 1 as any;
        await context.sync();
      });
    const cells = await useAfter(({ workbook }) =>
      workbook.worksheets.getItem("Gone").getRange("B:E").delete("Left")
    );
    addIn.host.workbook.removeSheet(addIn.host.workbook.findSheet("Gone")!);
    const sheet = await useAfter(({ workbook }) => workbook.worksheets.getItem("Gone").delete());
    expect([cells.code, sheet.code]).toEqual(["InvalidReference", "InvalidReference"]);
  });

  it("set several properties at once", () =>
    addIn.run(async (context) => {
      const range = first(context).getRange("A1");
      range.set({ values: [[5]], format: { font: { bold: true } } });
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[5]], true]);
    }));
});

describe("missing members", () => {
  it("fail by their full name and are counted", async () => {
    const remove = async (context: Excel.RequestContext) => {
      first(context).getRange("A1:B2").removeDuplicates([0], false);
      await context.sync();
    };
    const error = await addIn.failure(remove);
    await addIn.failure(remove);
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toBe(
      "Range.removeDuplicates is not implemented by the embedded workbook."
    );
    expect(error.debugInfo.statement).toContain("removeDuplicates");
    expect(addIn.host.unsupported.get("Range.removeDuplicates")).toBe(2);
  });

  it("fail by the name of the object that is missing", async () => {
    const error = await addIn.failure(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    expect(error.message).toContain("Workbook.pivotTables");
  });
});

describe("errors", () => {
  it("leave done what came before them", async () => {
    await addIn.failure(async (context) => {
      first(context).getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Nowhere").activate();
      first(context).getRange("A2").values = [["not done"]];
      await context.sync();
    });
    const { workbook } = addIn.host;
    expect(workbook.value(workbook.activeSheet, 0, 0)).toBe("done");
    expect(workbook.value(workbook.activeSheet, 1, 0)).toBeNull();
  });

  it("show the statement among its neighbours", async () => {
    const error = await addIn.failure(async (context) => {
      const range = first(context).getRange("A1:B2");
      range.format.fill.color = "#FF0000";
      range.values = [[1]];
      await context.sync();
    });
    expect(error.debugInfo.surroundingStatements.join("\n")).toMatch(
      /fill\.color = .*;[^]*>>>>>[^]*range\.values = \.\.\.;/
    );
  });

  it("refuse a request above the limit of Excel on the web", async () => {
    const error = await addIn.failure(async (context) => {
      first(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [
        "x".repeat(30000),
      ]);
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(addIn.host.workbook.usedArea(addIn.host.workbook.activeSheet)).toBeUndefined();
  });

  it("take a smaller limit from whoever makes the host", async () => {
    const small = await openAddIn({ requestSizeLimit: 2000 });
    const error = await small.failure(async (context) => {
      first(context).getRange("A1").values = [["x".repeat(3000)]];
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    small.close();
  });
});
