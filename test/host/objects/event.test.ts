import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

/** Listens on something of the first sheet or of the workbook; the result collects what arrives. */
async function listen<T>(
  to: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>
): Promise<T[]> {
  const heard: T[] = [];
  await addIn.run(async (context) => {
    to(context).add(async (event) => void heard.push(event));
    await context.sync();
  });
  return heard;
}

const write = (address: string, values: unknown[][]) =>
  addIn.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values as any[][];
    await context.sync();
  });

describe("worksheet.onChanged", () => {
  it("tells what an add-in wrote", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onChanged);
    await write("B2:C2", [[1, 2]]);
    await addIn.eventsDelivered();
    expect(heard).toMatchObject([
      {
        type: "WorksheetChanged",
        address: "B2:C2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: addIn.host.workbook.sheets[0]?.id,
      },
    ]);
  });

  it("tells what a person typed", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onChanged);
    const [sheet] = addIn.host.workbook.sheets;
    addIn.host.workbook.typeInput(sheet!, 4, 0, "42");
    await addIn.eventsDelivered();
    expect(heard).toMatchObject([{ address: "A5", triggerSource: "Unknown" }]);
  });

  it("leads back to the range", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onChanged);
    await write("D4", [["x"]]);
    await addIn.eventsDelivered();
    await addIn.run(async (context) => {
      const range = heard[0]!.getRange(context);
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!D4", [["x"]]]);
    });
  });

  it("is silent after the handler is removed", async () => {
    const heard: unknown[] = [];
    await addIn.run(async (context) => {
      const handler = context.workbook.worksheets
        .getFirst()
        .onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await write("A1", [[1]]);
    await addIn.eventsDelivered();
    expect(heard).toEqual([]);
  });

  it("is silent while events are switched off", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onChanged);
    await addIn.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getFirst().getRange("A2").values = [[1]];
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect(heard.map(({ address }) => address)).toEqual(["A2"]);
  });

  it("does not hear of other sheets", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onChanged);
    await addIn.run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect(heard).toEqual([]);
  });
});

describe("events of all sheets", () => {
  it("tell of changes wherever they happen", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.onChanged);
    await addIn.run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect(heard).toMatchObject([
      { address: "A1", worksheetId: addIn.host.workbook.sheets[1]?.id },
    ]);
  });

  it("tell of sheets that come and go", async () => {
    const added = await listen(({ workbook }) => workbook.worksheets.onAdded);
    const deleted = await listen(({ workbook }) => workbook.worksheets.onDeleted);
    const activated = await listen(({ workbook }) => workbook.worksheets.onActivated);
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.activate();
      await context.sync();
      context.workbook.worksheets.getFirst().activate();
      sheet.delete();
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect([added.length, deleted.length, activated.length]).toEqual([1, 1, 2]);
  });
});

describe("charts", () => {
  it("are heard to come and go", async () => {
    const added = await listen(({ workbook }) => workbook.worksheets.getFirst().charts.onAdded);
    const deleted = await listen(({ workbook }) => workbook.worksheets.getFirst().charts.onDeleted);
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      chart.title.text = "changed";
      await context.sync();
      chart.delete();
      await context.sync();
    });
    await addIn.eventsDelivered();
    expect([added.length, deleted.length]).toEqual([1, 1]);
    expect(added[0]?.chartId).toBe(deleted[0]?.chartId);
  });
});

describe("calculation", () => {
  it("is heard by its sheet", async () => {
    const heard = await listen(({ workbook }) => workbook.worksheets.getFirst().onCalculated);
    await write("A1:B1", [[1, "=A1*2"]]);
    await addIn.host.workbook.settled();
    await addIn.eventsDelivered();
    expect(heard.at(-1)).toMatchObject({ type: "WorksheetCalculated", address: "B1" });
  });
});

describe("selection", () => {
  it("is heard by sheet and workbook", async () => {
    const bySheet = await listen(
      ({ workbook }) => workbook.worksheets.getFirst().onSelectionChanged
    );
    const byWorkbook = await listen(({ workbook }) => workbook.onSelectionChanged);
    const [sheet] = addIn.host.workbook.sheets;
    addIn.host.workbook.selection = { sheet: sheet!, row: 1, column: 1, rows: 2, columns: 1 };
    await addIn.eventsDelivered();
    expect(bySheet).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:B3" }]);
    expect(byWorkbook).toHaveLength(1);
  });
});
