import { createDashboardSheet } from "../../src/commands/dashboard";
import {
  createPositionsSheet,
  createScenarioSheet,
  updatePositionsSheet,
  updateScenarioSheet,
} from "../../src/commands/job";
import { readReview } from "../../src/commands/review";
import { createReviewSheet } from "../../src/commands/reviewSheet";
import { isError } from "../../src/host/model/value";
import type { Position } from "../../src/importing/position";
import { IMPORTED_AT, position } from "../scenario/books";
import { Embedded, type Answer } from "./embedded";

const BOOK: readonly Position[] = [
  position(),
  position({ market: "HYPERLIQUID:ETH", side: "short", size: "1", entry: "3000", mark: "3100" }),
];
const CAPITAL = 50_000;
const VOLATILITY = { Scenarios: 8, Dashboard: 2, Review: 2 } as const;
type SheetName = keyof typeof VOLATILITY;

let embedded: Embedded;

async function opened(): Promise<Embedded> {
  const workbook = await Embedded.open();
  await createPositionsSheet(
    BOOK.map((one) => ({ ...one })),
    undefined,
    { importedAt: IMPORTED_AT }
  );
  return workbook;
}

beforeEach(async () => {
  embedded = await opened();
});
afterEach(() => embedded.close());

const settled = () => embedded.workbook.settled();
const type = (sheet: string, row: number, column: number, input: string | number) =>
  embedded.workbook.setInput(embedded.sheet(sheet), row, column, input);

/** The row of a market in the table of assumptions by market. */
function marketRow(sheet: SheetName, market: string): number {
  const heading = sheet === "Dashboard" ? "By market" : "Assumptions by market";
  return embedded.rowOf(sheet, market, embedded.rowOf(sheet, heading));
}

const assumed = (sheet: SheetName, market: string, column: number = VOLATILITY[sheet]) =>
  embedded.value(sheet, marketRow(sheet, market), column);

/** A named cell: where it is, and what it holds. */
function named(name: string) {
  const found = [...embedded.workbook.names.values()].find((one) => one.name === name);
  const address = /='?(\w+)'?!\$([A-Z])\$(\d+)$/.exec(found?.formula ?? "");
  if (!address) throw new Error(`no cell ${name}`);
  const [, sheet = "", letter = "", row] = address;
  const at = { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  return { ...at, value: embedded.value(at.sheet, at.row, at.column) };
}

const typeName = (name: string, input: string | number) => {
  const { sheet, row, column } = named(name);
  type(sheet, row, column, input);
};

function errorsIn(sheet: string): number {
  const used = embedded.workbook.usedArea(embedded.sheet(sheet))!;
  let count = 0;
  for (let row = 0; row < used.row + used.rows; row += 1)
    for (let column = 0; column < used.column + used.columns; column += 1)
      if (isError(embedded.value(sheet, row, column))) count += 1;
  return count;
}

const formulaAt = (sheet: string, row: number, column: number) =>
  embedded.workbook.cell(embedded.sheet(sheet), row, column)?.formula;

async function remove(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await settled();
}

const importAgain = () =>
  updatePositionsSheet({
    positions: BOOK.map((one) => ({ ...one })),
    format: "test",
    venue: "BINANCE",
    findings: [],
    rowsRead: 2,
    flatRowsDropped: 0,
  } as never);

const FOLLOWING = [
  "Dashboard_Capital",
  "Dashboard_MaxLeverage",
  "Dashboard_MaxAllocation",
  "Dashboard_Correlation",
  "Review_maxLeverage",
  "Review_days",
];

describe("a workbook with a Scenarios sheet", () => {
  beforeEach(async () => {
    await createScenarioSheet({ capital: CAPITAL });
    await createDashboardSheet();
    await createReviewSheet();
    await settled();
  });

  it("asks for an assumption once: an edit of the Scenarios sheet changes all three", async () => {
    typeName("Scenario_Capital", 70_000);
    typeName("Scenario_MaxLeverage", 2);
    typeName("Scenario_MaxAllocation", 0.07);
    typeName("Scenario_Days", 12);
    for (const market of ["HYPERLIQUID:ETH", "Any other market"]) {
      const row = marketRow("Scenarios", market);
      type("Scenarios", row, VOLATILITY.Scenarios, 0.9);
      type("Scenarios", row, 2, 0.0007);
      type("Scenarios", row, 3, 4);
      type("Scenarios", row, 6, 0.4);
    }
    await settled();
    expect(FOLLOWING.map((name) => named(name).value)).toEqual([70_000, 2, 0.07, 0.4, 2, 12]);
    for (const market of ["HYPERLIQUID:ETH", "Any other market"]) {
      const figures = (sheet: SheetName, columns: number[]) =>
        columns.map((column) => assumed(sheet, market, column));
      expect(figures("Dashboard", [2, 4, 5])).toEqual([0.9, 0.0007, 4]);
      expect(figures("Review", [2, 3, 4])).toEqual([0.9, 0.0007, 4]);
    }
    expect([errorsIn("Dashboard"), errorsIn("Review")]).toEqual([0, 0]);
  });

  it("gives the pane's review the assumptions of the sheet", async () => {
    const row = marketRow("Scenarios", "HYPERLIQUID:ETH");
    type("Scenarios", row, 5, 2);
    await settled();
    const { items } = await readReview();
    const own = items.find(({ kind, label }) => kind === "reduceLeverage" && /ETH/.test(label));
    expect(own?.reason).toContain("at a volatility of 200.0 % a year");
    const first =
      embedded.rowOf("Review", "Reduce leverage: the market is too volatile for it") + 2;
    const said = [0, 1].map((rank) => embedded.value("Review", first + rank, 8));
    expect(said).toContain(own?.reason);
  });

  it("takes a funding rate for given where it is not the usual one on the Scenarios sheet", async () => {
    const heading = () => embedded.rowOf("Review", "Cut the size: funding eats the edge");
    const found = async () => {
      await settled();
      const { items } = await readReview();
      const ofPane = items.filter(({ kind }) => kind === "funding").map(({ label }) => label);
      const ofSheet = [0, 1].map((rank) => embedded.value("Review", heading() + 2 + rank, 1));
      expect(ofSheet.filter((label) => /^BINANCE|^HYPER/.test(String(label)))).toEqual(ofPane);
      return ofPane;
    };
    expect(await found()).toEqual([]);
    type("Scenarios", marketRow("Scenarios", "BINANCE:BTCUSDT"), 2, 0.0002);
    expect(await found()).toEqual(["BINANCE:BTCUSDT long"]);
    expect([errorsIn("Dashboard"), errorsIn("Review")]).toEqual([0, 0]);
  });

  it("says on the sheets where the figures are from", async () => {
    const capital = named("Dashboard_Capital");
    expect(embedded.value("Dashboard", capital.row, 3)).toMatch(/^As on the Scenarios sheet\./);
    typeName("Dashboard_Capital", 1_000);
    await settled();
    expect(embedded.value("Dashboard", capital.row, 3)).toMatch(
      /^Differs from the Scenarios sheet\./
    );
    expect(embedded.value("Dashboard", 7, 9)).toMatch(/^Green cells follow the Scenarios sheet/);
    const rules = embedded.rowOf("Review", "Rules and assumptions");
    expect(embedded.value("Review", rules, 3)).toMatch(/^Green cells follow the Scenarios sheet/);
  });

  it("keeps what was typed over a cell when the comparison and the positions are updated", async () => {
    typeName("Dashboard_Capital", 1_000);
    type("Review", marketRow("Review", "HYPERLIQUID:ETH"), 2, 1.1);
    await settled();
    await updateScenarioSheet();
    await importAgain();
    await settled();
    expect(named("Dashboard_Capital").value).toBe(1_000);
    expect(assumed("Review", "HYPERLIQUID:ETH")).toBe(1.1);
    typeName("Scenario_MaxLeverage", 4);
    await settled();
    expect(named("Dashboard_MaxLeverage").value).toBe(4);
  });

  it("breaks visibly without the Scenarios sheet, and an update writes usual figures", async () => {
    typeName("Dashboard_MaxLeverage", 7);
    await settled();
    await remove("Scenarios");
    expect(isError(named("Dashboard_Capital").value)).toBe(true);
    expect(isError(assumed("Dashboard", "BINANCE:BTCUSDT"))).toBe(true);
    expect(embedded.value("Dashboard", 7, 9)).toMatch(/^Warning: the Scenarios sheet is gone/);
    await importAgain();
    await settled();
    expect(FOLLOWING.map((name) => named(name).value)).toEqual([12_000, 7, 0.1, 0.7, 5, 30]);
    expect(assumed("Dashboard", "BINANCE:BTCUSDT")).toBe(0.6);
    expect(assumed("Review", "BINANCE:BTCUSDT")).toBe(0.6);
    expect(formulaAt("Review", marketRow("Review", "BINANCE:BTCUSDT"), 2)).toBeUndefined();
    expect([errorsIn("Dashboard"), errorsIn("Review")]).toEqual([0, 0]);
  });

  it("follows the row of a market once the comparison lists it", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Positions");
      const columns = table.columns.load("items/name");
      await context.sync();
      const cells: Record<string, unknown> = { Market: "BINANCE:SOLUSDT", Side: "long", Size: 10, Entry: 150, Mark: 155, Margin: 500, Contract: "linear" }; // prettier-ignore
      table.rows.add(undefined, [columns.items.map(({ name }) => cells[name] ?? null) as any]);
      await context.sync();
    });
    await createDashboardSheet();
    await settled();
    const row = () => embedded.rowOf("Dashboard (2)", "BINANCE:SOLUSDT", embedded.rowOf("Dashboard (2)", "By market")); // prettier-ignore
    type("Scenarios", marketRow("Scenarios", "Any other market"), 5, 0.8);
    await settled();
    expect(embedded.value("Dashboard (2)", row(), 2)).toBe(0.8);
    await updateScenarioSheet();
    type("Scenarios", marketRow("Scenarios", "BINANCE:SOLUSDT"), 5, 1.3);
    await settled();
    expect(embedded.value("Dashboard (2)", row(), 2)).toBe(1.3);
    expect(assumed("Dashboard", "BINANCE:BTCUSDT")).toBe(0.6);
  });

  it("keeps what a caller chose", async () => {
    await createDashboardSheet({ capital: 9_000, markets: [{ market: "HYPERLIQUID:ETH", volatility: 0.2 }] }); // prettier-ignore
    await settled();
    const at = embedded.rowOf("Dashboard (2)", "Capital");
    expect(embedded.value("Dashboard (2)", at, 2)).toBe(9_000);
    const row = embedded.rowOf("Dashboard (2)", "HYPERLIQUID:ETH", embedded.rowOf("Dashboard (2)", "By market")); // prettier-ignore
    expect(embedded.value("Dashboard (2)", row, 2)).toBe(0.2);
    expect(formulaAt("Dashboard (2)", row, 4)).toBe("='Scenarios'!$C$21");
  });
});

describe("a Dashboard and a Review that were there before the Scenarios sheet", () => {
  const refusal: Answer = {
    Results: [],
    TraceIds: [],
    Error: { Code: "GeneralException", Message: "refused", Location: "", ActionIndex: 0 },
  };

  async function standing(): Promise<void> {
    await createDashboardSheet();
    await createReviewSheet();
    typeName("Review_days", 3);
    await settled();
  }

  beforeEach(standing);

  it("follow it from then on, but for what was typed", async () => {
    await createScenarioSheet({ capital: CAPITAL, maxLeverage: 4 });
    await settled();
    expect(FOLLOWING.map((name) => named(name).value)).toEqual([CAPITAL, 4, 0.1, 0.7, 4, 3]);
    expect([errorsIn("Dashboard"), errorsIn("Review")]).toEqual([0, 0]);
  });

  it.each([
    ["before it does anything", false],
    ["after it has done everything", true],
  ])("are as they were when any request fails %s", async (_when, done) => {
    embedded.requests = 0;
    await createScenarioSheet({ capital: CAPITAL });
    const { requests } = embedded;
    embedded.close();
    embedded = await opened();
    await standing();
    const before = embedded.snapshot();
    const { intercept } = embedded;
    for (let failing = 1; failing <= requests; failing += 1) {
      embedded.requests = 0;
      embedded.intercept = async (request, proceed) => {
        if (embedded.requests !== failing) return proceed(request);
        embedded.intercept = intercept;
        if (done) await proceed(request);
        return refusal;
      };
      await expect(createScenarioSheet({ capital: CAPITAL })).rejects.toThrow(
        "Excel refused a step"
      );
      await settled();
      expect([failing, embedded.snapshot()]).toEqual([failing, before]);
    }
  });
});
