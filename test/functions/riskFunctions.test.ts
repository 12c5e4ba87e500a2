import {
  avgTrueRange,
  correlations,
  hedgeCost,
  hedgeRatio,
  hedgeSize,
  liqProb,
  portfolioVol,
  realizedVol,
  reallocate,
  volLeverage,
} from "../../src/functions/functions";
import { call, errorCell } from "./customFunctions";

const BLANK = "";

const OHLC = [
  [60000, 61500, 59400, 61000],
  [61200, 61900, 60300, 60900],
  [60800, 63000, 60650, 62700],
  [62500, 63100, 61500, 61800],
  [61900, 62050, 59500, 60200],
  [60100, 61800, 59950, 61400],
  [61350, 62400, 61000, 62250],
];
const CLOSES = OHLC.map(([, , , close]) => [close]);

const invalid = (message: string) => ({ error: "#VALUE!", message });
const notAvailable = (message: string) => ({ error: "#N/A", message });

/** The rows with one of them replaced; counted from 1, as on a sheet. */
const withRow = (rows: unknown[][], row: number, replacement: unknown[]) =>
  rows.map((given, index) => (index === row - 1 ? replacement : given));

describe("REALIZEDVOL", () => {
  test.each([
    ["close", 0.406021568640759974],
    ["ewma", 0.210961242264563893],
    ["parkinson", 0.36790768484865525],
    ["garmanklass", 0.361812857610853795],
    ["rogerssatchell", 0.343532916737273168],
    ["yangzhang", 0.346380010211258533],
  ])("answers %s from four columns: %p", (method, expected) => {
    expect(call(realizedVol, OHLC, method)).toBeCloseTo(expected, 14);
  });

  test("takes closes of four columns, one column or one row alike", () => {
    const volatility = call(realizedVol, OHLC);
    expect(call(realizedVol, CLOSES)).toBe(volatility);
    expect(call(realizedVol, [CLOSES.flat()])).toBe(volatility);
  });

  test("counts 365 periods a year where none are given", () => {
    expect(call(realizedVol, CLOSES, "close", 365)).toBe(call(realizedVol, CLOSES));
    expect(call(realizedVol, CLOSES, null, 4 * 365)).toBeCloseTo(
      2 * (call(realizedVol, CLOSES) as number),
      14
    );
  });

  test("passes over rows that are blank throughout, before, within and after", () => {
    const blank = [BLANK, null, BLANK, BLANK];
    const spaced = [blank, ...OHLC.slice(0, 3), blank, ...OHLC.slice(3), blank, blank];
    expect(call(realizedVol, spaced, "yangzhang")).toBe(call(realizedVol, OHLC, "yangzhang"));
  });

  test("takes a method in any case, and each cell of a range of methods", () => {
    expect(call(realizedVol, OHLC, " Parkinson ")).toBe(call(realizedVol, OHLC, "parkinson"));
    const both = call(realizedVol, OHLC, [["parkinson"], ["nonsense"]]) as unknown[][];
    expect(both[0]).toEqual([call(realizedVol, OHLC, "parkinson")]);
    expect(both[1]?.[0]).toMatchObject({ error: "#VALUE!" });
  });

  test.each<[string, unknown[][], unknown, unknown]>([
    [
      "a gap in a column",
      withRow(CLOSES, 3, [BLANK]).map(([close], index) => [close, 60000 + index]),
      "close",
      invalid("prices row 3 column 1 is missing"),
    ],
    [
      "a cell of a candle that is blank",
      withRow(OHLC, 2, [61200, 61900, BLANK, 60900]),
      "parkinson",
      invalid("prices row 2 column 3 is missing"),
    ],
    [
      "a price of 0",
      withRow(CLOSES, 4, [0]),
      "close",
      invalid("prices row 4 must be above 0; got 0"),
    ],
    [
      "a negative price of a candle",
      withRow(OHLC, 4, [62500, 63100, -1, 61800]),
      "close",
      invalid("prices row 4 column 3 must be above 0; got -1"),
    ],
    [
      "a heading",
      [["Close"], ...CLOSES],
      "close",
      invalid('prices row 1 must be a number, not text; got "Close"'),
    ],
    [
      "prices as text",
      withRow(CLOSES, 2, ["60,900"]),
      "close",
      invalid('prices row 2 must be a number, not text; got "60,900"'),
    ],
    [
      "a boolean",
      withRow(CLOSES, 2, [true]),
      "close",
      invalid("prices row 2 must be a number; got TRUE"),
    ],
    [
      "an error of a source of prices",
      withRow(CLOSES, 2, [errorCell("#N/A", "no quote")]),
      "close",
      notAvailable("no quote"),
    ],
    [
      "#DIV/0! in a candle",
      withRow(OHLC, 7, [1, 2, errorCell("#DIV/0!"), 1]),
      "yangzhang",
      { error: "#DIV/0!", message: "" },
    ],
    [
      "a column of dates beside the closes",
      CLOSES.map(([close], index) => [46000 + index, close]),
      "close",
      invalid("prices must have one column of closes, or four of open, high, low, close; got 2"),
    ],
    [
      "a column of dates beside the candles",
      OHLC.map((candle, index) => [46000 + index, ...candle]),
      "parkinson",
      invalid("prices must have four columns: open, high, low, close; got 5"),
    ],
    [
      "closes only where a method needs candles",
      CLOSES,
      "garmanklass",
      invalid("prices must have four columns: open, high, low, close; got 1"),
    ],
    [
      "high and low exchanged",
      withRow(OHLC, 3, [60800, 60650, 63000, 62700]),
      "parkinson",
      invalid("prices row 3 high must be the largest of its four prices; got 60650"),
    ],
    [
      "a low above the close",
      withRow(OHLC, 1, [60000, 61500, 60500, 61000]),
      "rogerssatchell",
      invalid("prices row 1 low must be the smallest of its four prices; got 60500"),
    ],
    [
      "closes, where the columns stand as close, open, high, low",
      OHLC.map(([open, high, low, close]) => [close, open, high, low]),
      "yangzhang",
      { error: "#VALUE!", message: expect.stringContaining("row 1 high must be the largest") },
    ],
    [
      "two closes",
      CLOSES.slice(0, 2),
      "close",
      invalid("prices must have at least 3 rows for close; got 2"),
    ],
    [
      "one close",
      CLOSES.slice(0, 1),
      "ewma",
      invalid("prices must have at least 2 rows for ewma; got 1"),
    ],
    [
      "two candles",
      OHLC.slice(0, 2),
      "yangzhang",
      invalid("prices must have at least 3 rows for yangzhang; got 2"),
    ],
    ["nothing", [[BLANK], [null]], "close", invalid("prices is missing")],
    [
      "a method that there is not",
      CLOSES,
      "garch",
      invalid(
        'method must be close, ewma, parkinson, garmanklass, rogerssatchell, yangzhang; got "garch"'
      ),
    ],
  ])("refuses %s", (_kind, prices, method, expected) => {
    expect(call(realizedVol, prices, method)).toEqual(expected);
  });

  test("refuses a year of no periods", () => {
    expect(call(realizedVol, CLOSES, "close", 0)).toEqual(
      invalid("periods_per_year must be above 0; got 0")
    );
  });

  test("answers 0, not an error, where the price never moves", () => {
    expect(call(realizedVol, [[5], [5], [5]])).toBe(0);
  });
});

describe("AVGTRUERANGE", () => {
  test("smooths as Wilder did", () => {
    expect(call(avgTrueRange, OHLC, 3)).toBeCloseTo(1811.9341563786008, 9);
  });

  test("answers each length of a range", () => {
    const answers = call(avgTrueRange, OHLC, [[3, 7, 8]]) as unknown[][];
    expect(answers[0]?.[0]).toBe(call(avgTrueRange, OHLC, 3));
    expect(answers[0]?.[2]).toEqual(
      invalid("ohlc must have at least as many rows as length (8); got 7")
    );
  });

  test.each<[string, unknown[][], unknown, unknown]>([
    ["the 14 of default", OHLC, null, "ohlc must have at least as many rows as length (14); got 7"],
    ["part of a candle", OHLC, 2.5, "length must be a whole number; got 2.5"],
    ["no candle", OHLC, 0, "length must be above 0; got 0"],
    ["closes", CLOSES, 3, "ohlc must have four columns: open, high, low, close; got 1"],
    [
      "three columns",
      OHLC.map((candle) => candle.slice(1)),
      3,
      "ohlc must have four columns: open, high, low, close; got 3",
    ],
    [
      "high below low",
      withRow(OHLC, 5, [60000, 59000, 61000, 60000]),
      3,
      "ohlc row 5 high must be the largest of its four prices; got 59000",
    ],
  ])("refuses %s", (_kind, candles, length, message) => {
    expect(call(avgTrueRange, candles, length)).toEqual(invalid(message));
  });
});

describe("VOLLEVERAGE", () => {
  test.each([
    [0.6, 0.3, undefined, 0.5],
    [0.1, 0.3, undefined, 3],
    [0.05, 0.5, undefined, 5],
    [0.05, 0.5, 3, 3],
  ])("brings %p to %p within %p: %p", (volatility, target, most, expected) => {
    expect(call(volLeverage, volatility, target, most)).toBe(expected);
  });

  test("refuses a market that does not move", () => {
    expect(call(volLeverage, 0, 0.3)).toEqual(invalid("volatility must be above 0; got 0"));
  });

  test("answers a column, with the error of a source in its own cell", () => {
    expect(call(volLeverage, [[0.6], [errorCell("#N/A", "no quote")]], 0.3)).toEqual([
      [0.5],
      [notAvailable("no quote")],
    ]);
  });
});

describe("LIQPROB", () => {
  // Integrals of the first-passage density: see test/risk/firstPassage.test.ts.
  test.each([
    ["long", 60000, 54271.3567839196, 0.6, 7, undefined, 0.23873494362651226],
    ["short", 60000, 66000, 0.6, 7, undefined, 0.2395421446136297],
    ["long", 60000, 54000, 0.8, 30, -0.5, 0.7298591770415813],
    ["short", 60000, 90000, 1.2, 90, 1, 0.5354671465247496],
  ])("%s from %p to %p at %p, %p days, drift %p", (...given) => {
    const expected = given.pop() as number;
    expect(call(liqProb, ...given)).toBeCloseTo(expected, 12);
  });

  test.each([
    ["a long below its liquidation price", "long", 100, 101, 1],
    ["a short above its liquidation price", "short", 100, 99, 1],
    ["a long at its liquidation price", "long", 100, 100, 1],
  ])("is 1 for %s", (_kind, side, price, liquidation, expected) => {
    expect(call(liqProb, side, price, liquidation, 0.8, 30)).toBe(expected);
  });

  test("is 0 without time or volatility", () => {
    expect(call(liqProb, "long", 100, 90, 0.8, 0)).toBe(0);
    expect(call(liqProb, "long", 100, 90, 0, 30)).toBe(0);
  });

  test.each([
    ["days", ["long", 100, 90, 0.8, -1], "days must not be negative; got -1"],
    ["volatility", ["long", 100, 90, -0.8, 30], "volatility must not be negative; got -0.8"],
    ["liq_price", ["long", 100, 0, 0.8, 30], "liq_price must be above 0; got 0"],
    ["side", ["both", 100, 90, 0.8, 30], 'side must be long or short; got "both"'],
    [
      "volatility",
      ["long", 100, 90, "80%", 30],
      'volatility must be a number, not text; got "80%"',
    ],
  ])("refuses a wrong %s", (_argument, given, message) => {
    expect(call(liqProb, ...given)).toEqual(invalid(message));
  });

  test("hands on why a position has no liquidation price", () => {
    const none = errorCell("#N/A", "this position cannot be liquidated");
    expect(call(liqProb, [["long"], ["long"]], 100, [[90], [none]], 0.8, 30)).toEqual([
      [expect.any(Number)],
      [notAvailable("this position cannot be liquidated")],
    ]);
  });
});

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
    ["an error", withRow(THREE, 1, [errorCell("#N/A"), 1, 1]), { error: "#N/A" }],
    [
      "a price below 0",
      withRow(THREE, 6, [1, -2, 3]),
      invalid("prices row 6 column 2 must be above 0; got -2"),
    ],
  ])("refuses %s", (_kind, prices, expected) => {
    const found = call(correlations, prices);
    if (_kind === "an error") expect(found).toMatchObject({ error: "#N/A" });
    else expect(found).toEqual(expected);
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
      'weights must be a number, not text; got "50%"',
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
