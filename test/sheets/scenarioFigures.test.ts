import { createPositionsSheet, createScenarioSheet } from "../../src/commands/job";
import { previewScenario } from "../../src/commands/previewScenario";
import type { Position } from "../../src/importing/position";
import { positionColumnIndex, type PositionColumnName } from "../../src/scenario";
import {
  oracleBook,
  ORACLE_MARKETS,
  type OracleAssumptions,
  type OraclePosition,
} from "../oracle/scenario/oracleBook";
import { recompute } from "../oracle/scenario/recompute";
import { Embedded } from "./embedded";
import { asPositions, randomBook } from "./randomBook";

const SHEET = "Scenarios";
const FIRST = 2;
const SHOCKS = 5;

/** Equal to a ten-millionth of the larger one: the oracle tries, the sheet solves. */
function expectClose(actual: unknown, expected: number, what: string): void {
  const scale = Math.max(1, Math.abs(expected));
  const agrees = typeof actual === "number" && Math.abs(actual - expected) <= 1e-7 * scale;
  expect(agrees ? "equal" : `${what}: sheet ${actual}, recomputed ${expected}`).toBe("equal");
}

const text = (value: number | undefined) => (value === undefined ? undefined : String(value));

function asPosition(one: OraclePosition, index: number): Position {
  return {
    venue: "",
    market: one.market,
    symbol: one.market,
    contract: ORACLE_MARKETS[one.market]!.contract,
    side: one.side,
    size: String(one.size),
    entry: String(one.entry),
    mark: text(one.mark),
    leverage: text(one.leverage),
    margin: text(one.margin),
    fundingRate: text(one.fundingRate)?.replace(/^(-?[\d.]+)e-(\d+)$/, (whole) =>
      Number(whole).toFixed(12)
    ),
    marginMode: "isolated",
    provenance: {},
    sourceRow: index + 1,
  };
}

function optionsOf({ rates, hedge, shocks, ...assumptions }: OracleAssumptions) {
  const markets = Object.entries(rates).map(([market, own]) => ({ market, ...own }));
  return { ...assumptions, shocks: [...shocks], markets, hedge };
}

/** A workbook with a random book and a comparison made with the book's own assumptions as options. */
async function openComparison(seed: number, count: number) {
  const embedded = await Embedded.open();
  const { positions, assumptions } = oracleBook(seed, count, SHOCKS);
  await createPositionsSheet(positions.map(asPosition));
  await createScenarioSheet(optionsOf(assumptions));
  await embedded.workbook.settled();
  const rowOf = (label: string, from = 0) => embedded.rowOf(SHEET, label, from);
  const figures = (row: number) =>
    Array.from({ length: SHOCKS }, (_, shock) => embedded.value(SHEET, row, FIRST + shock));
  const expectAgreement = (book: readonly OraclePosition[], changed: OracleAssumptions) => {
    for (const [title, key] of [
      ["Account after the shock", "account"],
      ["Positions liquidated", "liquidated"],
    ] as const) {
      const table = rowOf(title);
      for (const [name, strategy] of recompute(book, changed).strategies) {
        figures(rowOf(name, table)).forEach((figure, shock) =>
          expectClose(figure, strategy[key][shock]!, `${name}, ${title}, shock ${shock}`)
        );
      }
    }
  };
  return { embedded, positions, assumptions, rowOf, figures, expectAgreement };
}

it("agrees on a book so large that every block spills from one formula", async () => {
  const { embedded, positions, assumptions, expectAgreement } = await openComparison(12, 601);
  expectAgreement(positions, assumptions);
  embedded.close();
}, 120_000);

it.each([
  ["long", -0.5, 0.5],
  ["short", 0.5, -0.5],
] as const)(
  "lets no move bring back a %s or an account that is liquidated already",
  async (side, against, back) => {
    const embedded = await Embedded.open();
    try {
      const mark = side === "long" ? 52 : 148;
      const one: OraclePosition = { market: "LINEAR:0.0075", side, size: 1, entry: 100, mark };
      await createPositionsSheet([asPosition({ ...one, leverage: 5 }, 0)]);
      await createScenarioSheet({ capital: 40, days: 0, shocks: [against, 0, back] });
      await embedded.workbook.settled();
      const row = (label: string, from = 0) => embedded.rowOf(SHEET, label, from);
      const figures = (at: number) => [0, 1, 2].map((x) => embedded.value(SHEET, at, FIRST + x));
      const results = row("P&L after the shock");
      expect(figures(row("As imported, isolated", results))).toEqual([-20, -20, -20]);
      expect(figures(row("As imported, cross", results))).toEqual([-40, -40, -40]);
      const liquidated = row("Positions liquidated");
      expect(figures(row("As imported, isolated", liquidated))).toEqual([1, 1, 1]);
      expect(figures(row("As imported, cross", liquidated))).toEqual([1, 1, 1]);
      const { strategies } = await previewScenario({
        capital: 40,
        days: 0,
        shocks: [against, 0, back],
      });
      expect(strategies[0]!.result).toEqual([-20, -20, -20]);
      expect(strategies[1]!.result).toEqual([-40, -40, -40]);
    } finally {
      embedded.close();
    }
  }
);

describe("a scenario comparison", () => {
  let comparison: Awaited<ReturnType<typeof openComparison>>;
  beforeEach(async () => {
    comparison = await openComparison(11, 4);
  });
  afterEach(() => comparison.embedded.close());

  const type = (row: number, name: PositionColumnName, input: number | string) => {
    const { workbook } = comparison.embedded;
    const table = workbook.tables[0]!;
    workbook.setInput(table.sheet, table.area.row + 1 + row, positionColumnIndex(name), input);
  };
  const typeInto = (label: string, input: number | string) => {
    const { workbook } = comparison.embedded;
    workbook.setInput(comparison.embedded.sheet(SHEET), comparison.rowOf(label), FIRST, input);
  };

  it("takes the assumptions that it is given", () => {
    comparison.expectAgreement(comparison.positions, comparison.assumptions);
  });

  it("follows an entry price that is typed into Positions", async () => {
    const { embedded, positions, assumptions, expectAgreement } = comparison;
    const entry = positions[0]!.entry * 1.05;
    type(0, "Entry", entry);
    await embedded.workbook.settled();
    expectAgreement([{ ...positions[0]!, entry }, ...positions.slice(1)], assumptions);
  });

  it("follows an assumption that is typed", async () => {
    const { embedded, positions, assumptions, expectAgreement } = comparison;
    typeInto("Maximum leverage", 2);
    typeInto("Capital", 40_000);
    await embedded.workbook.settled();
    expectAgreement(positions, { ...assumptions, maxLeverage: 2, capital: 40_000 });
  });

  it("says that all positions are covered", () => {
    expect(comparison.embedded.value(SHEET, 2, 1)).toBe(
      "All 4 positions of table Positions are covered."
    );
  });

  it("leaves out a position that cannot be computed, and says so", async () => {
    const { embedded, positions, assumptions, expectAgreement } = comparison;
    type(1, "Market", "BINANCE:NOSUCHUSDT");
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "Warning: 1 of 4 positions left out: see Check in table Positions."
    );
    expectAgreement(
      positions.filter((_, index) => index !== 1),
      assumptions
    );
  });

  it("takes a position whose row is emptied as none", async () => {
    const { embedded, positions, assumptions, expectAgreement } = comparison;
    for (const name of ["Size", "Entry", "Side", "Mark", "Leverage", "Margin"] as const) {
      type(3, name, "");
    }
    await embedded.workbook.settled();
    expectAgreement(positions.slice(0, 3), assumptions);
  });

  it("takes volatility and hedge ratio from prices that are pasted", async () => {
    const { embedded, rowOf, positions, assumptions, expectAgreement } = comparison;
    const market = positions[0]!.market;
    const days = [100, 103, 99, 104, 101, 107];
    const sheet = embedded.sheet(SHEET);
    const first = rowOf("Day (optional)") + 1;
    const column = rowOf(market) - rowOf("Market");
    days.forEach((price, day) => {
      // The hedge moves as the market does, twice as far.
      embedded.workbook.setInput(sheet, first + day, FIRST, 100 * (price / 100) ** 2);
      embedded.workbook.setInput(sheet, first + day, FIRST + column, price);
    });
    await embedded.workbook.settled();
    const returns = days.slice(1).map((price, day) => Math.log(price / days[day]!));
    const mean = returns.reduce((total, one) => total + one, 0) / returns.length;
    const squares = returns.reduce((total, one) => total + (one - mean) ** 2, 0);
    const volatility = Math.sqrt((squares / (returns.length - 1)) * 365);
    const at = rowOf(market);
    expectClose(embedded.value(SHEET, at, FIRST + 6), volatility, "volatility used");
    const typed = assumptions.rates[market]!.hedgeRatio;
    expectClose(embedded.value(SHEET, at, FIRST + 7), typed ?? 0.5, "hedge ratio used");
    expect(embedded.value(SHEET, at, FIRST + 9)).toBe("6 prices");
    const rates = { ...assumptions.rates[market]!, volatility, hedgeRatio: typed ?? 0.5 };
    expectAgreement(positions, {
      ...assumptions,
      rates: { ...assumptions.rates, [market]: rates },
      hedge: { ...assumptions.hedge, volatility: 2 * volatility },
    });
  });

  it.each([
    ["is no linear one", "BYBIT:BTCUSD"],
    ["has no tier table", "BINANCE:NOSUCHUSDT"],
  ])("says so where the hedge's market %s", async (_what, market) => {
    const { embedded, rowOf } = comparison;
    const input = [...embedded.workbook.names.values()].find(
      ({ name }) => name === "Scenario_HedgeMarket"
    );
    expect(input).toBeDefined();
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("Scenario_HedgeMarket");
      name.getRange().values = [[market]];
      await context.sync();
    });
    await embedded.workbook.settled();
    const verdicts = [0, 3, 4].map((place) =>
      embedded.value(SHEET, rowOf("Verdict"), FIRST + place)
    );
    expect(verdicts[0]).not.toMatch(/^Not computed/);
    expect(verdicts.slice(1)).toEqual(
      Array.from({ length: 2 }, () => "Not computed: see the workings of the hedge")
    );
  });

  it("ladders the position that is chosen by its number", async () => {
    const { embedded, rowOf, positions } = comparison;
    typeInto("Position, by its number", 2);
    await embedded.workbook.settled();
    const ladder = rowOf("Stop 1");
    const size = (stop: number) => Number(embedded.value(SHEET, ladder + stop, FIRST + 5));
    const chosen = positions[1]!.size;
    [0, 1, 2, 3].forEach((stop) =>
      expectClose(size(stop), chosen * (1 - (stop + 1) / 4), `size after stop ${stop + 1}`)
    );
    expect(embedded.value(SHEET, ladder + 3, FIRST + 7)).toBe("closed");
  });

  it("warns when the table has grown", async () => {
    const { embedded } = comparison;
    const table = embedded.workbook.tables[0]!;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Positions").rows.add();
      await context.sync();
    });
    await embedded.workbook.settled();
    expect(table.area.rows).toBe(6);
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "Warning: table Positions has 5 rows, this sheet covers 4. Update this sheet."
    );
  });

  it("gives a second comparison names of its own", async () => {
    const second = await createScenarioSheet({ capital: 1000 });
    expect(second.sheetName).toBe("Scenarios (2)");
    const names = [...comparison.embedded.workbook.names.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Scenario_Capital", "Scenario_2_Capital"]));
  });

  it("draws its charts from its own cells", () => {
    const { charts } = comparison.embedded.sheet(SHEET);
    expect(charts.map(({ type: kind, series }) => [kind, series.length])).toEqual([
      ["Line", 5],
      ["ColumnClustered", 5],
      ["BarClustered", 1],
      ["BarClustered", 1],
      ["BarClustered", 1],
    ]);
    expect(charts[0]!.series[0]!.values).toMatchObject({ rows: 1, columns: SHOCKS });
    expect(charts[2]!.series[0]!.values).toMatchObject({ rows: 4, columns: 1 });
    expect(charts[2]!.series[0]!.categories).toMatchObject({ rows: 4, columns: 1 });
  });
});

it("tells a liquidation beyond the market's tier table from none", async () => {
  const embedded = await Embedded.open();
  try {
    // The table of BYBIT:BTCUSD ends at a value of 150 BTC; this long of 100 BTC is liquidated at 166 or so.
    const large = { market: "BYBIT:BTCUSD", side: "long", size: 5_000_000, entry: 50_000 } as const;
    const safe = { market: "LINEAR:0.0075", side: "long", size: 1, entry: 50_000 } as const;
    const positions = [
      { ...large, leverage: 1.5 },
      { ...safe, leverage: 1, margin: 60_000 },
    ];
    await createPositionsSheet(positions.map(asPosition));
    await createScenarioSheet({ capital: 10_000_000, days: 0, shocks: [-0.5, 0.5] });
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "Warning: liquidation prices that lie beyond the tier table of their market, and count as none: 1."
    );
    const nearest = embedded.rowOf(SHEET, "Positions by distance to liquidation, as imported") + 2;
    expect([0, 1].map((rank) => embedded.value(SHEET, nearest + rank, FIRST))).toEqual([
      "beyond table",
      "none",
    ]);
    const move = embedded.rowOf(SHEET, "Move to the nearest liquidation");
    expect(embedded.value(SHEET, move, FIRST)).toBe("none");
  } finally {
    embedded.close();
  }
});

it("names no strategy as the least bad that the capital does not allow", async () => {
  const embedded = await Embedded.open();
  try {
    const one = { market: "LINEAR:0.0075", side: "long", size: 1, entry: 100 } as const;
    await createPositionsSheet([asPosition({ ...one, leverage: 2 }, 0)]);
    // The hedge loses least, and needs 33 besides the 50 of the position.
    await createScenarioSheet({ capital: 60, days: 0, stressMove: 0.9, maxAllocation: 1 });
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, embedded.rowOf(SHEET, "Verdict"), FIRST + 3)).toMatch(
      /^Not possible/
    );
    expect(embedded.value(SHEET, 3, 1)).toBe(
      "No strategy holds. Smallest worst loss of the possible ones: As imported, isolated, 83% of capital; " +
        "Reduce: 1 liquidated within 90%."
    );
  } finally {
    embedded.close();
  }
});

it("says that a cross account below its maintenance margin is lost by now", async () => {
  const embedded = await Embedded.open();
  try {
    // Down 60 on a balance of 50.
    const one = { market: "LINEAR:0.0075", side: "long", size: 10, entry: 100, mark: 94 } as const;
    await createPositionsSheet([asPosition({ ...one, leverage: 10 }, 0)]);
    await createScenarioSheet({ capital: 50, days: 0, stressMove: 0.2 });
    await embedded.workbook.settled();
    const cross = FIRST + 1;
    const metric = (label: string) => embedded.value(SHEET, embedded.rowOf(SHEET, label), cross);
    expect(metric("Verdict")).toBe("Lost by now: below its maintenance margin");
    expect(metric("   which")).toBe("whole account: lost by now");
    expect(metric("Move to the nearest liquidation")).toBe(0);
    const { strategies } = await previewScenario({ capital: 50, days: 0, stressMove: 0.2 });
    expect(strategies[1]!.verdict).toBe("lost");
    expect(embedded.value(SHEET, 3, 1)).not.toMatch(/cross/);
  } finally {
    embedded.close();
  }
});

it("hedges with a market whose tier table is known", async () => {
  const embedded = await Embedded.open();
  try {
    const one = { market: "LINEAR:0.0075", side: "long", size: 1, entry: 50_000 } as const;
    const known = asPosition({ ...one, leverage: 5 }, 0);
    await createPositionsSheet([{ ...known, market: "NOWHERE:BTCUSDT", size: "9" }, known]);
    await createScenarioSheet({ capital: 100_000 });
    const market = await Excel.run(async (context) => {
      const cell = context.workbook.names.getItem("Scenario_HedgeMarket").getRange().load("values");
      await context.sync();
      return cell.values[0]![0];
    });
    expect(market).toBe("LINEAR:0.0075");
  } finally {
    embedded.close();
  }
});

describe("without a table to read", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  it("says to import positions first", async () => {
    await expect(createScenarioSheet({ capital: 1 })).rejects.toThrow(
      "There is no Positions table in this workbook. Import positions"
    );
  });

  it("names the cells that cannot be used", async () => {
    await createPositionsSheet(asPositions(randomBook(1, 2)));
    const table = embedded.workbook.tables[0]!;
    const row = table.area.row + 1;
    embedded.workbook.setInput(table.sheet, row, positionColumnIndex("Side"), "lng");
    embedded.workbook.setInput(table.sheet, row + 1, positionColumnIndex("Entry"), "abc");
    await expect(createScenarioSheet({ capital: 1 })).rejects.toThrow(
      `Some positions cannot be used. Positions!C${row + 1}: Side must be long or short, not "lng". Positions!E${row + 2}: Entry must be a number above 0, not "abc".`
    );
  });

  it.each([
    [{ capital: 0 }, "capital must be a number above 0; got 0."],
    [{ capital: 1, shocks: [-1] }, "a shock must be a number from -0.99 to 10; got -1."],
    [{ capital: 1, maxAllocation: 2 }, "maxAllocation must be a number from 0.001 to 1; got 2."],
    [{ capital: 1, days: NaN }, "days must be a number from 0 to 36500; got NaN."],
    [{ capital: 1, shocks: [] }, "shocks must be 1 to 101 numbers; got 0."],
    [{ capital: 1, hedge: { leverage: 0.5 } }, "hedge: leverage must be a number from 1 to 1000"],
    [
      { capital: 1, markets: [{ market: "OKX:BTC-USDT-SWAP", correlation: 2 }] },
      "OKX:BTC-USDT-SWAP: correlation must be a number from -1 to 1; got 2.",
    ],
  ])("refuses %j", async (options, message) => {
    await expect(createScenarioSheet(options)).rejects.toThrow(message);
  });
});
