import fc from "fast-check";
import {
  averageTrueRange,
  CANDLE_ESTIMATORS,
  volatilityOfCandles,
  volatilityOfCloses,
  type Candle,
  type CandleEstimator,
  type CloseEstimator,
} from "../../src/risk";
import { normal, seeded } from "./random";

const DAILY = 365;

const CANDLES: Candle[] = [
  { open: 60000, high: 61500, low: 59400, close: 61000 },
  { open: 61200, high: 61900, low: 60300, close: 60900 },
  { open: 60800, high: 63000, low: 60650, close: 62700 },
  { open: 62500, high: 63100, low: 61500, close: 61800 },
  { open: 61900, high: 62050, low: 59500, close: 60200 },
  { open: 60100, high: 61800, low: 59950, close: 61400 },
  { open: 61350, high: 62400, low: 61000, close: 62250 },
];
const CLOSES = CANDLES.map(({ close }) => close);

/** Relative distance of two figures. */
const apart = (actual: number, expected: number) => Math.abs(actual - expected) / expected;

describe("the candles above, computed in Python's decimal to 50 digits", () => {
  // r = ln(c[i] / c[i-1]): sqrt(365 * sum((x - mean(r)) ** 2 for x in r) / (len(r) - 1));
  // ewma: v = r[0] ** 2, then v = 0.94 * v + 0.06 * x * x; sqrt(365 * v).
  test.each<[CloseEstimator, number]>([
    ["close", 0.406021568640759974],
    ["ewma", 0.210961242264563893],
  ])("give %s volatility %p from closes", (estimator, expected) => {
    expect(apart(volatilityOfCloses(estimator, CLOSES, DAILY), expected)).toBeLessThan(1e-14);
  });

  // parkinson:  mean(ln(h/l) ** 2) / (4 ln 2)
  // garman-klass: mean(ln(h/l) ** 2 / 2 - (2 ln 2 - 1) * ln(c/o) ** 2)
  // rogers-satchell: rs = mean((ln h - ln o) * (ln h - ln c) + (ln l - ln o) * (ln l - ln c))
  // yang-zhang, n = 6: var(ln(o[i]/c[i-1])) + k * var(ln(c/o)) + (1 - k) * rs, all without the first
  //   candle, k = 0.34 / (1.34 + (n + 1) / (n - 1))
  test.each<[CandleEstimator, number]>([
    ["parkinson", 0.36790768484865525],
    ["garmanklass", 0.361812857610853795],
    ["rogerssatchell", 0.343532916737273168],
    ["yangzhang", 0.346380010211258533],
  ])("give %s volatility %p", (estimator, expected) => {
    expect(apart(volatilityOfCandles(estimator, CANDLES, DAILY), expected)).toBeLessThan(1e-14);
  });

  // tr = max(h, close before) - min(l, close before); a = mean(tr[:3]), then a = (2 * a + tr) / 3.
  test("give an average true range of three", () => {
    expect(apart(averageTrueRange(CANDLES, 3), 1811.9341563786008)).toBeLessThan(1e-15);
  });
});

describe("published examples", () => {
  // J. Hull, Options, Futures, and Other Derivatives: "Computation of volatility", twenty days.
  const HULL = [
    20, 20.1, 19.9, 20, 20.5, 20.25, 20.9, 20.9, 20.9, 20.75, 20.75, 21, 21.1, 20.9, 20.9, 21.25,
    21.4, 21.4, 21.25, 21.75, 22,
  ];

  test("Hull: 1.216 % a day, 19.3 % a year of 252 days", () => {
    expect(volatilityOfCloses("close", HULL, 1)).toBeCloseTo(0.01216, 5);
    expect(volatilityOfCloses("close", HULL, 252)).toBeCloseTo(0.193, 3);
  });

  // StockCharts ChartSchool, "Average True Range (ATR)": high, low, close of thirty days.
  const CHART_SCHOOL = [
    [48.7, 47.79, 48.16],
    [48.72, 48.14, 48.61],
    [48.9, 48.39, 48.75],
    [48.87, 48.37, 48.63],
    [48.82, 48.24, 48.74],
    [49.05, 48.64, 49.03],
    [49.2, 48.94, 49.07],
    [49.35, 48.86, 49.32],
    [49.92, 49.5, 49.91],
    [50.19, 49.87, 50.13],
    [50.12, 49.2, 49.53],
    [49.66, 48.9, 49.5],
    [49.88, 49.43, 49.75],
    [50.19, 49.73, 50.03],
    [50.36, 49.26, 50.31],
    [50.57, 50.09, 50.52],
    [50.65, 50.3, 50.41],
    [50.43, 49.21, 49.34],
    [49.63, 48.98, 49.37],
    [50.33, 49.61, 50.23],
    [50.29, 49.2, 49.24],
    [50.17, 49.43, 49.93],
    [49.32, 48.08, 48.43],
    [48.5, 47.64, 48.18],
    [48.32, 41.55, 46.57],
    [46.8, 44.28, 45.41],
    [47.8, 47.31, 47.77],
    [48.39, 47.2, 47.72],
    [48.66, 47.9, 48.62],
    [48.79, 47.73, 47.85],
  ].map(([high, low, close]) => ({ open: close, high, low, close })) as Candle[];

  test.each([
    [14, 0.56],
    [15, 0.59],
    [18, 0.62],
    [25, 1.21],
    [28, 1.37],
    [30, 1.32],
  ])("ChartSchool: the average true range of 14 after day %p is %p", (days, printed) => {
    // Their sheet holds prices of more than the two digits that it prints, hence the last digit.
    const found = averageTrueRange(CHART_SCHOOL.slice(0, days), 14);
    expect(Math.abs(found - printed)).toBeLessThan(0.006);
  });
});

describe("averageTrueRange", () => {
  const candle = (high: number, low: number, close: number) => ({ open: close, high, low, close });

  test.each([
    ["within the day", candle(110, 100, 105), 10],
    ["from a gap up", candle(130, 125, 128), 30],
    ["from a gap down", candle(80, 70, 75), 30],
  ])("takes the range %s", (_kind, next, expected) => {
    expect(averageTrueRange([candle(101, 99, 100), next], 1)).toBe(expected);
  });

  test("is the plain mean where there are just as many candles as the length", () => {
    expect(averageTrueRange([candle(101, 99, 100), candle(106, 100, 105)], 2)).toBe(4);
  });
});

const move = fc.integer({ min: -900, max: 900 }).map((points) => points / 10_000);
const candles = fc
  .array(fc.tuple(move, move, fc.nat(300), fc.nat(300)), { minLength: 3, maxLength: 40 })
  .map((moves) => {
    let before = 1000;
    return moves.map(([gap, change, above, below]): Candle => {
      const open = before * (1 + gap);
      const close = open * (1 + change);
      before = close;
      const high = Math.max(open, close) * (1 + above / 10_000);
      return { open, high, low: Math.min(open, close) * (1 - below / 10_000), close };
    });
  });

const ESTIMATORS = Object.keys(CANDLE_ESTIMATORS) as CandleEstimator[];
const scaled = (all: readonly Candle[], factor: number) =>
  all.map(({ open, high, low, close }) => ({
    open: open * factor,
    high: high * factor,
    low: low * factor,
    close: close * factor,
  }));

describe.each(ESTIMATORS)("%s volatility", (estimator) => {
  test("does not depend on the unit of prices", () => {
    fc.assert(
      fc.property(candles, fc.constantFrom(1e-9, 0.37, 1e12), (all, factor) => {
        const one = volatilityOfCandles(estimator, all, DAILY);
        const other = volatilityOfCandles(estimator, scaled(all, factor), DAILY);
        expect(Math.abs(other - one)).toBeLessThanOrEqual(1e-12 + 1e-11 * one);
      })
    );
  });

  test("goes by the square root of the periods a year", () => {
    fc.assert(
      fc.property(candles, (all) => {
        const daily = volatilityOfCandles(estimator, all, DAILY);
        expect(volatilityOfCandles(estimator, all, 4 * DAILY)).toBeCloseTo(2 * daily, 12);
      })
    );
  });

  test("is the same when the market is turned upside down", () => {
    fc.assert(
      fc.property(candles, (all) => {
        const inverse = all.map(({ open, high, low, close }) => ({
          open: 1 / open,
          high: 1 / low,
          low: 1 / high,
          close: 1 / close,
        }));
        const one = volatilityOfCandles(estimator, all, DAILY);
        expect(Math.abs(volatilityOfCandles(estimator, inverse, DAILY) - one)).toBeLessThanOrEqual(
          1e-12 + 1e-11 * one
        );
      })
    );
  });

  test("is 0 where no price ever moves", () => {
    const still = Array.from({ length: 5 }, () => ({ open: 7, high: 7, low: 7, close: 7 }));
    expect(volatilityOfCandles(estimator, still, DAILY)).toBe(0);
  });
});

test.each([
  ["moves", [5, 5, 5, 5]],
  ["leaves one rate of growth", [100, 110, 121, 133.1, 146.41]],
  ["leaves one rate of growth over a long time", Array.from({ length: 2000 }, (_, i) => 1.01 ** i)],
])("close volatility is exactly 0 where the price never %s", (_kind, closes) => {
  expect(volatilityOfCloses("close", closes, DAILY)).toBe(0);
});

test("ewma is the size of the return where all returns are of one size", () => {
  expect(volatilityOfCloses("ewma", [100, 110, 100, 110, 100], 1)).toBeCloseTo(Math.log(1.1), 14);
});

test("ewma forgets: the last return weighs 6 %", () => {
  expect(volatilityOfCloses("ewma", [100, 100, 100, 110], 1)).toBeCloseTo(
    Math.sqrt(0.06) * Math.log(1.1),
    14
  );
});

test("estimators find the volatility of a price that they were simulated with", () => {
  // 2,000 days of 400 steps each at 80 % a year, no gaps: every estimator must come close. Watching a
  // price only 400 times a day misses its extremes, which lowers those that live on them by some 4 %.
  const random = seeded(20261123);
  let price = 100;
  const days = Array.from({ length: 2000 }, (): Candle => {
    const open = price;
    let [high, low] = [price, price];
    for (let step = 0; step < 400; step += 1) {
      price *= Math.exp((0.8 / Math.sqrt(365 * 400)) * normal(random));
      high = Math.max(high, price);
      low = Math.min(low, price);
    }
    return { open, high, low, close: price };
  });
  expect(volatilityOfCloses("close", closesOf(days), DAILY)).toBeCloseTo(0.8, 1);
  for (const estimator of ESTIMATORS) {
    const found = volatilityOfCandles(estimator, days, DAILY);
    expect(found).toBeGreaterThan(0.8 * 0.93);
    expect(found).toBeLessThan(0.8 * 1.02);
  }
});

const closesOf = (all: readonly Candle[]) => all.map(({ close }) => close);
