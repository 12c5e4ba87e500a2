import { createDashboardSheet } from "../../../src/commands/dashboard";
import { createPositionsSheet } from "../../../src/commands/job";
import { createReviewSheet } from "../../../src/commands/reviewSheet";
import { IMPORTED_AT, position, SMALL_BOOK } from "../../scenario/books";
import { Embedded, type Answer } from "../embedded";

const book = SMALL_BOOK.map((one) => ({ ...one }));
const source = { importedAt: IMPORTED_AT };

const refusal = (code: string): Answer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: `refused: ${code}`, Location: "Range.formulas", ActionIndex: 0 },
});

async function prepared(): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet(book, undefined, source);
  await embedded.workbook.settled();
  embedded.requests = 0;
  return embedded;
}

const JOBS: [string, () => Promise<{ sheetName: string }>][] = [
  ["Dashboard", () => createDashboardSheet({ capital: 10_000 })],
  ["Review", () => createReviewSheet()],
];

describe.each(JOBS)("the %s sheet", (name, work) => {
  it.each([
    ["before it does anything", false],
    ["after it has done everything", true],
  ])("leaves the workbook as it was when the n-th request fails %s", async (_when, done) => {
    const trial = await prepared();
    const before = trial.snapshot();
    await work();
    const { requests } = trial;
    trial.close();
    expect(requests).toBeLessThanOrEqual(9);
    for (let failing = 1; failing <= requests; failing += 1) {
      const embedded = await prepared();
      embedded.intercept = async (request, proceed) => {
        if (embedded.requests !== failing) return proceed(request);
        embedded.intercept = (later, run) => run(later);
        if (done) await proceed(request);
        return refusal("GeneralException");
      };
      await expect(work()).rejects.toThrow(/failed\. Excel refused a step\. \(GeneralException/);
      await embedded.workbook.settled();
      expect([failing, embedded.snapshot()]).toEqual([failing, before]);
      embedded.close();
    }
  });

  it("gets a free name, and names of its own, where there is one already", async () => {
    const embedded = await prepared();
    expect((await work()).sheetName).toBe(name);
    expect((await work()).sheetName).toBe(`${name} (2)`);
    await embedded.workbook.settled();
    const prefixes = new Set(
      [...embedded.workbook.names.values()].map((one) => one.name.replace(/_[^_]+$/, ""))
    );
    expect([...prefixes]).toEqual(expect.arrayContaining([name, `${name}_2`]));
    embedded.close();
  });

  it("is refused before anything is written where the workbook's structure is protected", async () => {
    const embedded = await prepared();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = embedded.snapshot();
    await expect(work()).rejects.toThrow("The structure of the workbook is protected");
    expect(embedded.snapshot()).toEqual(before);
    embedded.close();
  });

  it("says that a Positions table is needed first", async () => {
    const embedded = await Embedded.open();
    await expect(work()).rejects.toThrow("There is no Positions table in this workbook.");
    embedded.close();
  });

  it("writes what a file calls a market as text, whatever it begins with", async () => {
    const embedded = await Embedded.open();
    await createPositionsSheet([
      position({ market: "=cmd|' /C calc'!A0", symbol: "x" }),
      position({ market: '\'quoted "twice"', symbol: "y" }),
      position({ market: "*", symbol: "z" }),
      position(),
    ]);
    const [sheet] = embedded.workbook.sheets.filter((one) => one.name === "Positions");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet!.name).name = "P&L 'x' \"y\"";
      await context.sync();
    });
    const { sheetName } = await work();
    await embedded.workbook.settled();
    const used = embedded.workbook.usedArea(embedded.sheet(sheetName))!;
    const labels = Array.from({ length: used.rows }, (_, row) => embedded.value(sheetName, row, 1));
    expect(labels).toContain("=cmd|' /C calc'!A0");
    const row = labels.indexOf("=cmd|' /C calc'!A0");
    const cell = embedded.workbook.cell(embedded.sheet(sheetName), row, 1);
    expect(cell?.formula).toBeUndefined();
    if (name === "Dashboard") {
      expect(embedded.value(sheetName, 4, 1)).toMatch(/^Positions: typed by hand · imported /);
    }
    embedded.close();
  });

  it("takes few requests and one row a place for 1,000 positions", async () => {
    const embedded = await Embedded.open();
    const many = Array.from({ length: 1000 }, (_, index) =>
      position({
        size: String(1 + index / 100),
        margin: String(6000 + 5 * index),
        sourceRow: index,
      })
    );
    await createPositionsSheet(many);
    await embedded.workbook.settled();
    embedded.requests = 0;
    await work();
    await embedded.workbook.settled();
    expect(embedded.requests).toBeLessThanOrEqual(9);
    const used = embedded.workbook.usedArea(embedded.sheet(name))!;
    expect(used.rows).toBeLessThan(150);
    embedded.close();
  }, 300_000);
});
