import { avgTrueRange, liqProb, realizedVol, volLeverage } from "../../src/functions/functions";
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

  test("takes a single row as a series of closes or as one candle, as the method has it", () => {
    expect(call(realizedVol, [[100, 110, 90, 105]])).toBe(
      call(realizedVol, [[100], [110], [90], [105]])
    );
    const candle = call(realizedVol, [[100, 110, 90, 105]], "parkinson", 1);
    expect(candle).toBeCloseTo(Math.log(110 / 90) / Math.sqrt(4 * Math.LN2), 14);
  });

  test("counts blank rows when it names a row", () => {
    const spaced = [OHLC[0]!, [BLANK, BLANK, BLANK, BLANK], [60000, 59000, 61000, 60000]];
    expect(call(realizedVol, spaced, "parkinson")).toEqual(
      invalid("prices row 3 high must be the largest of its four prices; got 59000")
    );
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
        'method must be close, ewma, parkinson, garmanklass, rogerssatchell or yangzhang; got "garch"'
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

  test.each<[string, unknown[][], unknown, string]>([
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
