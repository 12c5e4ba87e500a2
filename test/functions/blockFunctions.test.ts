import { call, errorCell } from "./customFunctions";
import { isoLiq, isoScenario, isoVsCross, marginTiers } from "../../src/functions/functions";

const SHOCKS = [[-0.2, -0.05, 0, 0.1]];

describe("ISOSCENARIO", () => {
  const rows = (...more: unknown[]) =>
    call(isoScenario, "long", 60000, 0.5, 10, 60000, SHOCKS, ...more) as unknown[][];

  test("answers price, profit, equity, margin ratio and liquidated for each shock", () => {
    expect(rows("BINANCE:BTCUSDT", null, 0.0001, 3)).toEqual([
      [
        48000,
        -3000,
        0,
        { error: "#N/A", message: expect.stringContaining("nothing is left") },
        true,
      ],
      [57000, -1509, 1491, 114 / 1491, false],
      [60000, -9, 2991, 120 / 2991, false],
      [66000, 2991, 5991, 132 / 5991, false],
    ]);
  });

  test("never loses more than the margin", () => {
    for (const [, profit] of rows()) expect(profit).toBeGreaterThanOrEqual(-3000);
  });

  test("liquidates exactly at the liquidation price", () => {
    const liquidation = call(isoLiq, "long", 60000, 1, 8, 0.04) as number;
    expect(liquidation).toBe(54687.5);
    const shocks = [[-0.5, -0.499999]];
    const [atLiquidation, justAbove] = call(
      isoScenario,
      "long",
      60000,
      1,
      8,
      2 * liquidation,
      shocks,
      0.04
    ) as unknown[][];
    expect(atLiquidation?.[4]).toBe(true);
    expect(justAbove?.[4]).toBe(false);
  });

  test("answers each shock in the row that stands beside it, and nothing below the last one", () => {
    const shocks = [[null], [-0.05], [""], [0.1], [null], [""]];
    const given = ["long", 60000, 0.5, 10, 60000, shocks];
    expect(call(isoScenario, ...given)).toEqual([
      ["", "", "", "", ""],
      [57000, -1500, 1500, 0.095, false],
      ["", "", "", "", ""],
      [66000, 3000, 6000, 0.0275, false],
    ]);
    expect(call(isoVsCross, ...given, 10_000)).toEqual([
      ["", "", "", ""],
      [-1500, -1500, 8500, 8500],
      ["", "", "", ""],
      [3000, 3000, 13_000, 13_000],
    ]);
  });

  test.each([
    ["a blank range", [[null, ""]], { error: "#VALUE!", message: "shocks is missing" }],
    ["a boolean", [[true]], { error: "#VALUE!", message: "shocks must be a number; got TRUE" }],
    [
      "text",
      [["-20%"]],
      { error: "#VALUE!", message: 'shocks must be a number, not text; got "-20%"' },
    ],
    [
      "a price below 0",
      [[-1]],
      { error: "#VALUE!", message: "shocks must be above -1 (-20 % is -0.2); got -1" },
    ],
    ["an error", [[errorCell("#DIV/0!")]], { error: "#DIV/0!", message: "" }],
  ])("refuses %s for shocks", (_kind, shocks, error) => {
    expect(call(isoScenario, "long", 60000, 0.5, 10, 60000, shocks)).toEqual(error);
  });

  test("is liquidated at a jump on the way, although the rate beyond it asks for less", () => {
    const jumping = [
      [0, 0.01, 0],
      [100_000, 0.1, 0],
    ];
    expect(call(isoLiq, "long", 60000, 2, 5, jumping)).toBeCloseTo(53333.33, 2);
    expect(call(isoScenario, "long", 60000, 2, 5, 60000, [[-0.18], [-0.1]], jumping)).toEqual([
      [
        49200,
        -24000,
        0,
        {
          error: "#N/A",
          message: "no margin ratio: liquidation comes on the way to this price",
        },
        true,
      ],
      [54000, -12000, 12000, 0.9, false],
    ]);
  });

  test("a shock above the last tier spoils its own row only", () => {
    const above = { error: "#N/A", message: expect.stringContaining("is above the last tier") };
    const shocks = [[0.1], [-0.1]];
    const given = ["short", 1, 3_400_000, 2, 1, shocks];
    expect(call(isoScenario, ...given, "BYBIT:RVNUSDT")).toEqual([
      [1.1, above, above, above, above],
      [0.9, 340_000, 2_040_000, expect.closeTo(0.14103, 5), false],
    ]);
    expect(call(isoVsCross, ...given, 2_000_000, "BYBIT:RVNUSDT")).toEqual([
      [above, above, above, above],
      [340_000, 340_000, 2_340_000, 2_340_000],
    ]);
  });

  test("takes one position", () => {
    expect(call(isoScenario, [["long"], ["short"]], 60000, 0.5, 10, 60000, SHOCKS)).toEqual({
      error: "#VALUE!",
      message: "side must be one cell; got a range of 2×1",
    });
  });
});

describe("MARGINTIERS", () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date("2026-09-30T23:59:00Z") }));
  afterEach(() => jest.useRealTimers());

  test("spills the table with a header, its date and its source", () => {
    const table = call(marginTiers, "BINANCE:BTCUSDT") as unknown[][];
    expect(table[0]).toEqual([
      "Floor",
      "Cap",
      "Max leverage",
      "Maintenance rate",
      "Deduction",
      "As of",
      "Source",
    ]);
    expect(table[1]?.slice(0, 6)).toEqual([0, 300000, 150, 0.004, 0, "2026-07-02"]);
    expect(table[2]?.slice(0, 6)).toEqual([300000, 800000, 100, 0.005, 300, ""]);
    expect(table).toHaveLength(13);
  });

  test.each([
    ["2026-09-30", "2026-07-02"],
    ["2026-10-01", "2026-07-02 (91 days old)"],
    ["2026-11-23", "2026-07-02 (144 days old)"],
  ])("says on %s how old a table of 2026-07-02 is: %s", (now, text) => {
    jest.setSystemTime(new Date(`${now}T00:00:00Z`));
    const table = call(marginTiers, "BINANCE:BTCUSDT") as unknown[][];
    expect(table[1]?.[5]).toBe(text);
  });

  test.each([
    ["2021-06-24", "2021-03-26"],
    ["2021-06-25", "2021-03-26 (91 days old)"],
    ["2023-06-01", "2021-03-26 (797 days old)"],
    ["2030-01-01", "2026-07-02"],
  ])("says how old the table that is asked for @%s was then: %s", (day, text) => {
    const table = call(marginTiers, `BINANCE:BTCUSDT@${day}`) as unknown[][];
    expect(table[1]?.[5]).toBe(text);
  });

  test("leaves the cap of an open tier empty", () => {
    const table = call(marginTiers, "HYPERLIQUID:BTC") as unknown[][];
    expect(table[2]?.slice(0, 5)).toEqual([150000000, "", 20, 0.025, 1875000]);
  });

  test("shows the deductions of a table that the user gave", () => {
    const table = call(marginTiers, [
      [0, 0.004],
      [50000, 0.005],
      [250000, 0.01],
    ]) as unknown[][];
    expect(table.slice(1).map((row) => row[4])).toEqual([0, 50, 1300]);
  });

  test.each([
    ["an unknown symbol", "BINANCE:NOPE", { error: "#N/A" }],
    ["a symbol without a table", "BINANCE:ABCUSDT", { error: "#N/A" }],
    [
      "tiers by size",
      "OKX:BTC-USDT-SWAP",
      { error: "#N/A", message: expect.stringContaining("go by size, not by value") },
    ],
    ["a blank", null, { error: "#VALUE!", message: "market is missing" }],
    ["a boolean", true, { error: "#VALUE!" }],
    ["an error", errorCell("#REF!"), { error: "#REF!" }],
  ])("refuses %s", (_kind, market, error) => {
    expect(call(marginTiers, market)).toMatchObject(error);
  });
});
