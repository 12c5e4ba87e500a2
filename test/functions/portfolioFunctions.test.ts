import {
  correlations,
  hedgeCost,
  hedgeRatio,
  hedgeSize,
  liqProb,
  portfolioVol,
  reallocate,
} from "../../src/functions/functions";
import { call, errorCell } from "./customFunctions";

const BLANK = "";

const invalid = (message: string) => ({ error: "#VALUE!", message });
const notAvailable = (message: string) => ({ error: "#N/A", message });

/** The rows with one of them replaced; counted from 1, as on a sheet. */
const withRow = (rows: unknown[][], row: number, replacement: unknown[]) =>
  rows.map((given, index) => (index === row - 1 ? replacement : given));

const CORE = [100, 104, 101, 107, 105, 110].map((price) => [price]);
const HEDGE = [50, 53, 51, 55.5, 54, 56].map((price) => [price]);
const THIRD = [20, 19.5, 20.2, 19, 19.4, 18.8];

describe("HEDGERATIO", () => {
  test("answers the covariance over the variance", () => {
    expect(call(hedgeRatio, CORE, HEDGE)).toBeCloseTo(0.723314802511264607, 14);
  });

  test("takes a row for a column", () => {
    expect(call(hedgeRatio, [CORE.flat()], HEDGE)).toBe(call(hedgeRatio, CORE, HEDGE));
  });

  test.each<[string, unknown[][], unknown[][], unknown]>([
    [
      "series of different lengths",
      CORE,
      HEDGE.slice(1),
      invalid("hedge_prices must have as many cells as core_prices (6); got 5"),
    ],
    [
      "two prices",
      CORE.slice(0, 2),
      HEDGE.slice(0, 2),
      invalid("core_prices must have at least 3 prices; got 2"),
    ],
    [
      "two columns",
      CORE,
      HEDGE.map(([price]) => [46000, price]),
      invalid("hedge_prices must be one column or one row; got 2 columns"),
    ],
    [
      "a price of 0",
      CORE,
      withRow(HEDGE, 6, [0]),
      invalid("hedge_prices row 6 must be above 0; got 0"),
    ],
    ["an error", withRow(CORE, 2, [errorCell("#REF!")]), HEDGE, { error: "#REF!", message: "" }],
    [
      "a hedge that never moves",
      CORE,
      CORE.map(() => [1]),
      { error: "#N/A", message: expect.stringContaining("no ratio") },
    ],
  ])("refuses %s", (_kind, core, hedge, expected) => {
    expect(call(hedgeRatio, core, hedge)).toEqual(expected);
  });

  test("passes over rows that are blank in both ranges", () => {
    const spaced = (cells: unknown[][]) => [
      [BLANK],
      ...cells.slice(0, 2),
      [null],
      ...cells.slice(2),
    ];
    expect(call(hedgeRatio, spaced(CORE), spaced(HEDGE))).toBe(call(hedgeRatio, CORE, HEDGE));
  });

  test("does not pair prices of different times where each range has a gap", () => {
    const core = withRow(CORE, 2, [BLANK]);
    const hedge = withRow(HEDGE, 4, [BLANK]);
    expect(call(hedgeRatio, core, hedge)).toEqual(invalid("core_prices row 2 is missing"));
    expect(call(hedgeRatio, hedge, core)).toEqual(invalid("hedge_prices row 2 is missing"));
  });

  test("is 0 for a core that never moves", () => {
    expect(
      call(
        hedgeRatio,
        CORE.map(() => [1]),
        HEDGE
      )
    ).toBe(0);
  });
});

describe("HEDGESIZE and HEDGECOST", () => {
  test("size the other leg by value, and answer a negative ratio with the other direction", () => {
    expect(call(hedgeSize, 10, 3000, 60000, 0.8)).toBe(0.4);
    expect(call(hedgeSize, 10, 3000, 60000, -0.8)).toBe(-0.4);
  });

  test("cost funding and two fees", () => {
    expect(call(hedgeCost, 30000, 0.8, 0.0001, 90, 0.0005)).toBe(240);
    expect(call(hedgeCost, 30000, 0.8, 0.0001, 90)).toBe(216);
  });

  test("earn where the hedge is paid to be held", () => {
    expect(call(hedgeCost, 30000, 0.8, -0.0001, 90)).toBe(-216);
  });

  test.each([
    [hedgeSize, [0, 3000, 60000, 0.8], "core_size must be above 0; got 0"],
    [hedgeSize, [10, 3000, "", 0.8], "hedge_price is missing"],
    [hedgeCost, [-1, 0.8, 0.0001, 90], "notional must not be negative; got -1"],
    [hedgeCost, [30000, 0.8, 0.0001, -1], "periods must not be negative; got -1"],
    [hedgeCost, [30000, 0.8, 0.0001, 90, 1], "fee_rate must be below 1 (5 % is 0.05); got 1"],
  ])("refuse what makes no sense (%#)", (custom, given, message) => {
    expect(call(custom, ...given)).toEqual(invalid(message));
  });
});

const THREE = CORE.map(([core], row) => [core, HEDGE[row]?.[0], THIRD[row]]);

describe("CORRELATIONS", () => {
  test("spills the matrix", () => {
    const found = call(correlations, THREE) as number[][];
    expect(found).toHaveLength(3);
    expect(found[0]?.[1]).toBeCloseTo(0.968667258413718668, 14);
    expect(found[2]?.[0]).toBeCloseTo(-0.980388898796021738, 14);
    expect(found[1]?.[1]).toBe(1);
  });

  test("spoils only the row and column of a price that never moves", () => {
    const found = call(
      correlations,
      THREE.map(([one, two]) => [one, 1, two])
    ) as unknown[][];
    const reason = { error: "#N/A", message: expect.stringContaining("no correlation") };
    expect(found).toEqual([
      [1, reason, expect.any(Number)],
      [reason, reason, reason],
      [expect.any(Number), reason, 1],
    ]);
  });

  test.each<[string, unknown[][], unknown]>([
    ["two rows", THREE.slice(0, 2), invalid("prices must have at least 3 rows of prices; got 2")],
    [
      "a gap in one column",
      withRow(THREE, 4, [107, "", 19]),
      invalid("prices row 4 column 2 is missing"),
    ],
    [
      "headings",
      [["BTC", "ETH", "SOL"], ...THREE],
      invalid('prices row 1 column 1 must be a number, not text; got "BTC"'),
    ],
    [
      "dates as text",
      THREE.map((row) => ["2026-01-01", ...row]),
      invalid('prices row 1 column 1 must be a number, not text; got "2026-01-01"'),
    ],
    ["an error", withRow(THREE, 1, [errorCell("#REF!"), 1, 1]), { error: "#REF!", message: "" }],
    [
      "a price below 0",
      withRow(THREE, 6, [1, -2, 3]),
      invalid("prices row 6 column 2 must be above 0; got -2"),
    ],
  ])("refuses %s", (_kind, prices, expected) => {
    expect(call(correlations, prices)).toEqual(expected);
  });
});

describe("PORTFOLIOVOL", () => {
  test("answers √(w′Σw × 365), weights in a row or a column", () => {
    const expected = 0.536368255054844024;
    expect(call(portfolioVol, [[0.5, 0.3, 0.2]], THREE)).toBeCloseTo(expected, 14);
    expect(call(portfolioVol, [[0.5], [0.3], [0.2]], THREE)).toBeCloseTo(expected, 14);
  });

  test("takes shorts", () => {
    expect(call(portfolioVol, [[1, -0.6, 0.25]], THREE)).toBeCloseTo(0.177204329869104849, 14);
  });

  test("counts the periods of a year", () => {
    const daily = call(portfolioVol, [[0.5, 0.3, 0.2]], THREE) as number;
    expect(call(portfolioVol, [[0.5, 0.3, 0.2]], THREE, 365 / 4)).toBeCloseTo(daily / 2, 14);
  });

  test.each<[string, unknown[][], unknown[][], string]>([
    [
      "two weights for three columns",
      [[0.5, 0.5]],
      THREE,
      "weights must be one for each column of prices (3); got 2",
    ],
    [
      "a weight as text",
      [["50%", 0.3, 0.2]],
      THREE,
      'weights column 1 must be a number, not text; got "50%"',
    ],
    ["no weights", [[""]], THREE, "weights is missing"],
    [
      "two rows",
      [[1, 1, 1]],
      THREE.slice(0, 2),
      "prices must have at least 3 rows of prices; got 2",
    ],
  ])("refuses %s", (_kind, weights, prices, message) => {
    expect(call(portfolioVol, weights, prices)).toEqual(invalid(message));
  });
});

describe("REALLOCATE", () => {
  const column = (...values: unknown[]) => values.map((value) => [value]);
  const SIDES = column("long", "short", "long");
  const ENTRIES = column(60000, 3000, 150);
  const SIZES = column(0.5, 8, 100);
  const PRICES = column(61000, 2950, 155);
  const VOLATILITIES = column(0.6, 0.8, 1.1);
  const spread = (total: unknown, markets: unknown = 0.01, days: unknown = 30) =>
    call(reallocate, SIDES, ENTRIES, SIZES, PRICES, VOLATILITIES, total, markets, days);

  test("keeps the total and makes all liquidations equally likely", () => {
    const margins = (spread(15000) as number[][]).flat();
    expect(margins.reduce((sum, margin) => sum + margin, 0)).toBeCloseTo(15000, 9);
    // With margin M a long is liquidated at (entry − M ÷ size) ÷ (1 − 0.01), a short at (entry + M ÷ size) ÷ 1.01.
    const chances = margins.map((margin, row) => {
      const [side, entry, size, price, volatility] = [
        SIDES,
        ENTRIES,
        SIZES,
        PRICES,
        VOLATILITIES,
      ].map((cells) => cells[row]?.[0] as never) as unknown as [
        string,
        number,
        number,
        number,
        number,
      ];
      const liquidation =
        side === "long" ? (entry - margin / size) / 0.99 : (entry + margin / size) / 1.01;
      return call(liqProb, side, price, liquidation, volatility, 30) as number;
    });
    expect(chances[1]! / chances[0]!).toBeCloseTo(1, 6);
    expect(chances[2]! / chances[0]!).toBeCloseTo(1, 6);
    expect(chances[0]).toBeGreaterThan(0.01);
  });

  test("leaves a blank row blank", () => {
    const withBlank = [SIDES, ENTRIES, SIZES, PRICES, VOLATILITIES].map((cells) => [
      cells[0],
      [BLANK],
      ...cells.slice(1),
    ]);
    const margins = call(reallocate, ...withBlank, 15000, 0.01) as unknown[][];
    expect(margins.map((row) => row[0])).toEqual([
      expect.any(Number),
      "",
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  test.each<[string, unknown, unknown]>([
    [
      "so little that the profit of one position is worth more",
      100,
      notAvailable(
        "position 3 is safer than the others without any margin: its profit covers it. Leave it out"
      ),
    ],
    [
      "more than can be lost",
      1e9,
      notAvailable(expect.stringContaining("covers every loss") as never),
    ],
    ["nothing", 0, invalid("total_margin must be above 0; got 0")],
    ["blank", BLANK, invalid("total_margin is missing")],
  ])("says so where the total is %s", (_kind, total, expected) => {
    expect(spread(total)).toEqual(expected);
  });

  test.each<[string, Partial<Record<"sides" | "sizes" | "volatilities", unknown[][]>>, string]>([
    [
      "two sizes for three sides",
      { sizes: column(1, 2) },
      "sizes must have as many cells as sides (3); got 2",
    ],
    ["a missing size", { sizes: column(0.5, BLANK, 100) }, "sizes row 2 is missing"],
    [
      "a position that does not move",
      { volatilities: column(0.6, 0, 1) },
      "volatilities row 2 must be above 0; got 0",
    ],
    [
      "a side that is none",
      { sides: column("long", "flat", "long") },
      'sides row 2 must be long or short; got "flat"',
    ],
  ])(
    "refuses %s",
    (_kind, { sides = SIDES, sizes = SIZES, volatilities = VOLATILITIES }, message) => {
      expect(call(reallocate, sides, ENTRIES, sizes, PRICES, volatilities, 15000, 0.01)).toEqual(
        invalid(message)
      );
    }
  );

  test("says what the positions need at least: their maintenance margin, 1 % of 69,000", () => {
    const answer = call(reallocate, SIDES, ENTRIES, SIZES, ENTRIES, VOLATILITIES, 600, 0.01);
    expect(answer).toEqual(
      notAvailable(
        "total_margin must be above 690, which these positions need at today's prices; got 600"
      )
    );
  });

  test("refuses to mix settlement currencies", () => {
    expect(spread(15000, column("LINEAR:0.01", "INVERSE:0.01", "LINEAR:0.01"))).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("must settle in one currency"),
    });
  });
});
