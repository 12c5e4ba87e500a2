import {
  createPositionsSheet,
  createScenarioSheet,
  readScenarioSheet,
  updateScenarioSheet,
} from "../../src/commands/job";
import type { Position } from "../../src/importing/position";
import { POSITION_COLUMNS } from "../../src/scenario";
import { position, SMALL_BOOK } from "../scenario/books";
import { Embedded, type Answer } from "./embedded";

const SHEET = "Scenarios";
const FIRST = 2;
/** Right of everything that the sheet has. */
const BESIDE = 40;

const NEW: readonly Position[] = [
  position({ market: "HYPERLIQUID:SOL", side: "short", size: "100", entry: "150", mark: "151" }),
  position({ size: "0.1", entry: "59000", leverage: "5", margin: "1200" }),
];

const refusal: Answer = {
  Results: [],
  TraceIds: [],
  Error: { Code: "GeneralException", Message: "refused", Location: "Range", ActionIndex: 0 },
};

let embedded: Embedded;

async function open(positions: readonly Position[] = SMALL_BOOK): Promise<Embedded> {
  const opened = await Embedded.open();
  await createPositionsSheet(positions.map((one) => ({ ...one })));
  await createScenarioSheet({ capital: 50_000, shocks: [-0.3, -0.1, 0.1, 0.3] });
  await opened.workbook.settled();
  return opened;
}

/** Appends positions to the table, as a person does. */
async function append(positions: readonly Position[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Positions");
    const body = table.getDataBodyRange().load("rowCount");
    table.rows.add(
      undefined,
      positions.map(() => POSITION_COLUMNS.map(() => null)) as unknown as string[][]
    );
    await context.sync();
    const typed = ["Market", "Side", "Size", "Entry", "Mark", "Leverage", "Margin", "Contract"];
    for (const name of typed) {
      const key = name.toLowerCase() as keyof Position;
      const cells = table.columns.getItem(name).getDataBodyRange();
      positions.forEach((one, index) => {
        const given = one[key];
        const value = Number.isFinite(Number(given)) && given !== "" ? Number(given) : given;
        cells.getCell(body.rowCount + index, 0).values = [[value ?? ""]];
      });
    }
    await context.sync();
  });
}

const row = (label: string, from = 0) => embedded.rowOf(SHEET, label, from);
const type = (at: number, column: number, input: string | number) =>
  embedded.workbook.setInput(embedded.sheet(SHEET), at, column, input);
const input = (at: number, column: number) => {
  const cell = embedded.workbook.cell(embedded.sheet(SHEET), at, column);
  return cell?.formula ?? cell?.value ?? null;
};

/** Every text of a sheet from its third row on: the one above tells when it was built. */
function textsOf(from: Embedded, sheet: string): string[][] {
  const used = from.workbook.usedArea(from.sheet(sheet))!;
  return Array.from({ length: used.row + used.rows - 2 }, (_, at) =>
    Array.from({ length: BESIDE }, (_unused, column) =>
      from.workbook.text(from.sheet(sheet), at + 2, column)
    )
  );
}

describe("a comparison whose Positions table has grown", () => {
  beforeEach(async () => {
    embedded = await open();
  });
  afterEach(() => embedded.close());

  it("says what a new comparison of the same table says", async () => {
    await append(NEW);
    const update = await updateScenarioSheet();
    await embedded.workbook.settled();
    expect(update).toEqual({
      sheetName: SHEET,
      positions: 5,
      addedRows: 2,
      addedMarkets: 1,
    });
    await createScenarioSheet({ capital: 50_000, shocks: [-0.3, -0.1, 0.1, 0.3] });
    await embedded.workbook.settled();
    expect(textsOf(embedded, SHEET)).toEqual(textsOf(embedded, "Scenarios (2)"));
    const [updated, fresh] = [embedded.sheet(SHEET), embedded.sheet("Scenarios (2)")];
    expect(updated.conditionalFormats).toHaveLength(fresh.conditionalFormats.length);
    const areas = (sheet: typeof updated) =>
      sheet.charts.flatMap(({ series }) =>
        series.map(({ values }) => [values.row, values.column, values.rows, values.columns])
      );
    expect(areas(updated)).toEqual(areas(fresh));
  });

  it("keeps what was typed into assumptions and prices, formulas too", async () => {
    type(row("Capital"), FIRST, "=30000+12345");
    type(row("Maximum leverage"), FIRST, 2.5);
    const btc = row("BINANCE:BTCUSDT");
    type(btc, FIRST + 3, 0.45);
    type(row("Any other market"), FIRST + 3, 0.9);
    type(row("Stop 2"), FIRST, 0.6);
    const prices = row("Day (optional)") + 1;
    [100, 102, 101, 103].forEach((price, day) => type(prices + day, FIRST + 1, price));
    await append(NEW);
    await updateScenarioSheet();
    await embedded.workbook.settled();
    expect(input(row("Capital"), FIRST)).toBe("=30000+12345");
    expect(input(row("Maximum leverage"), FIRST)).toBe(2.5);
    expect(input(row("BINANCE:BTCUSDT"), FIRST + 3)).toBe(0.45);
    expect(input(row("HYPERLIQUID:SOL"), FIRST + 1)).toBe(1);
    expect(input(row("Any other market"), FIRST + 3)).toBe(0.9);
    expect(input(row("Stop 2"), FIRST)).toBe(0.6);
    expect(input(row("Day (optional)") + 4, FIRST + 1)).toBe(103);
    expect(embedded.value(SHEET, row("BINANCE:BTCUSDT"), FIRST + 9)).toBe("4 prices");
  });

  it("moves what was added beside the tables along with its rows", async () => {
    const verdict = row("Verdict");
    const total = row("Total", row("P&L by position after funding: conservative, isolated"));
    type(verdict, BESIDE, "discussed on Monday");
    type(total, BESIDE, `=C${total + 1}*2`);
    await append(NEW);
    await updateScenarioSheet();
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, row("Verdict"), BESIDE)).toBe("discussed on Monday");
    const moved = row("Total", row("P&L by position after funding: conservative, isolated"));
    expect(moved).toBeGreaterThan(total);
    expect(embedded.value(SHEET, moved, BESIDE)).toBe(
      2 * Number(embedded.value(SHEET, moved, FIRST))
    );
  });

  const CHOSEN = {
    capital: 80_000,
    shocks: [-0.5, -0.2, 0.2, 0.5],
    hedge: { market: "HYPERLIQUID:SOL", leverage: 2, beta: 0.9 },
    markets: [
      { market: "binance:btcusdt", volatility: 0.55 },
      { market: "HYPERLIQUID:SOL", correlation: 1 },
      { market: "OKX:NOT-IN-THE-BOOK", volatility: 1 },
    ],
  };

  it("takes assumptions that are chosen, and keeps all others", async () => {
    type(row("Maximum leverage"), FIRST, 2.5);
    type(row("BINANCE:BTCUSDT"), FIRST + 4, 0.95);
    await append(NEW);
    await updateScenarioSheet(SHEET, undefined, { assumptions: CHOSEN });
    await embedded.workbook.settled();
    const { sheetName, options } = await readScenarioSheet();
    expect(sheetName).toBe(SHEET);
    expect(options).toMatchObject({
      capital: 80_000,
      maxLeverage: 2.5,
      days: 30,
      shocks: CHOSEN.shocks,
      hedge: { ...CHOSEN.hedge, fundingHours: 8, share: 1 },
      table: "Positions",
    });
    expect(options.markets).toMatchObject([
      { market: "BINANCE:BTCUSDT", volatility: 0.55, correlation: 0.95 },
      { market: "BINANCE:1000PEPEUSDT" },
      { market: "BINANCE:BTCUSD_PERP" },
      { market: "HYPERLIQUID:SOL", correlation: 1, fundingHours: 1 },
    ]);
  });

  it("refuses another number of shocks before anything is written", async () => {
    const before = embedded.snapshot();
    await expect(
      updateScenarioSheet(SHEET, undefined, { assumptions: { shocks: [0.1] } })
    ).rejects.toThrow('The sheet "Scenarios" has 4 shocks, and 1 were chosen.');
    expect(embedded.snapshot()).toEqual(before);
  });

  it.each([
    ["before it does anything", false],
    ["after it has done everything", true],
  ])("leaves the sheet as it was when the n-th request fails %s", async (_when, done) => {
    type(row("Verdict"), BESIDE, "a note");
    type(row("Capital"), FIRST, "=30000+12345");
    await append(NEW);
    await embedded.workbook.settled();
    const before = embedded.snapshot();
    embedded.requests = 0;
    let last = false;
    for (let failing = 1; !last; failing += 1) {
      embedded.requests = 0;
      let reached = false;
      embedded.intercept = async (request, proceed) => {
        if (embedded.requests !== failing) return proceed(request);
        embedded.intercept = (later, run) => run(later);
        reached = true;
        if (done) await proceed(request);
        return refusal;
      };
      const outcome = await updateScenarioSheet(SHEET, undefined, { assumptions: CHOSEN }).then(
        () => "done",
        (error: Error) => error.message
      );
      await embedded.workbook.settled();
      last = !reached;
      if (last) break;
      expect(outcome).toMatch(/Excel refused a step/);
      expect([failing, withoutDate(embedded.snapshot())]).toEqual([failing, withoutDate(before)]);
      expect(input(row("Capital"), FIRST)).toBe("=30000+12345");
    }
  });

  it.each([0.02, 0.3, 0.6, 0.95])("takes back what %d of a request has done", async (share) => {
    await append(NEW);
    await embedded.workbook.settled();
    const before = embedded.snapshot();
    for (const inserts of [true, false]) {
      let writes = 0;
      embedded.intercept = async (request, proceed) => {
        const changes = Object.values(request.ObjectPaths).some(({ Name }) => Name === "Insert");
        const isWanted = inserts ? changes : !changes && request.Actions.length > 200;
        if (!isWanted) return proceed(request);
        writes += 1;
        embedded.intercept = (later, run) => run(later);
        const part = Math.ceil(request.Actions.length * share);
        await proceed({ ...request, Actions: request.Actions.slice(0, part) });
        return refusal;
      };
      await expect(updateScenarioSheet()).rejects.toThrow("Excel refused a step");
      expect(writes).toBe(1);
      await embedded.workbook.settled();
      expect(withoutDate(embedded.snapshot())).toEqual(withoutDate(before));
    }
  });

  it("leaves the sheet as it was when it is cancelled half way", async () => {
    await append(NEW);
    await embedded.workbook.settled();
    const before = embedded.snapshot();
    const signal = { aborted: false };
    const told = (step: string) => {
      if (step === "Making room") signal.aborted = true;
    };
    await expect(updateScenarioSheet(undefined, told, { signal })).rejects.toThrow(
      "Cancelled. The workbook is as it was."
    );
    await embedded.workbook.settled();
    expect(withoutDate(embedded.snapshot())).toEqual(withoutDate(before));
  });

  it("refuses a protected sheet before anything is written", async () => {
    await append(NEW);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    const before = embedded.snapshot();
    await expect(updateScenarioSheet()).rejects.toThrow(
      'The sheet "Scenarios" is protected. Choose Review > Unprotect Sheet, then try again.'
    );
    expect(embedded.snapshot()).toEqual(before);
  });

  it("refuses to write prices of a new market over something else", async () => {
    await append(NEW);
    type(row("Day (optional)"), FIRST + 4, "mine");
    await expect(updateScenarioSheet()).rejects.toThrow(
      /Cells [A-Z]+\d+:[A-Z]+\d+ of the sheet "Scenarios" are needed .* move it, then try again\./
    );
  });

  it("refuses a sheet whose rows were moved by hand", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("60:60").insert("Down");
      await context.sync();
    });
    await expect(updateScenarioSheet()).rejects.toThrow(
      'Rows or columns of the sheet "Scenarios" were inserted or removed by hand'
    );
  });
});

/** The second line tells when the sheet was built. */
function withoutDate(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot).replace(/built \d{4}-\d\d-\d\d/g, "built"));
}

it("keeps a comparison as it is where the table has not changed", async () => {
  embedded = await open();
  try {
    const before = embedded.snapshot();
    const update = await updateScenarioSheet(SHEET);
    await embedded.workbook.settled();
    expect(update).toMatchObject({ addedRows: 0, addedMarkets: 0 });
    expect(withoutDate(embedded.snapshot())).toEqual(withoutDate(before));
  } finally {
    embedded.close();
  }
});

it("says so where there is no comparison to update", async () => {
  embedded = await Embedded.open();
  try {
    await expect(updateScenarioSheet()).rejects.toThrow(
      "There is no Scenarios sheet in this workbook that could be updated."
    );
    await expect(updateScenarioSheet("Sheet1")).rejects.toThrow(
      'The sheet "Sheet1" is no scenario comparison.'
    );
  } finally {
    embedded.close();
  }
});
