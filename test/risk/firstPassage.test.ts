import fc from "fast-check";
import { levelTouchedWith, touchProbability } from "../../src/risk";
import { normalCdf } from "../../src/risk/normalDistribution";
import { normal, seeded } from "./random";

interface Case {
  readonly price: number;
  readonly level: number;
  readonly volatility: number;
  readonly days: number;
  readonly drift: number;
}

const chance = ({ price, level, volatility, days, drift }: Case) =>
  touchProbability({ price, volatility, drift }, level, level < price, days / 365);

const of = (
  price: number,
  level: number,
  volatility: number,
  days: number,
  drift: number
): Case => ({ price, level, volatility, days, drift });

const CASES: Case[] = [
  of(60000, 54271.3567839196, 0.6, 7, 0),
  of(60000, 66000, 0.6, 7, 0),
  of(60000, 54000, 0.8, 30, 0.5),
  of(60000, 54000, 0.8, 30, -0.5),
  of(60000, 90000, 1.2, 90, 1),
  of(60000, 30000, 0.5, 30, 0),
  of(100, 40, 0.9, 365, -0.3),
];

/**
 * Simulated chance and its standard error. A path is drawn at 12 times; between two of them it is a
 * Brownian bridge, whose chance of touching is exact: no bias from looking only now and then.
 */
function simulated({ price, level, volatility, days, drift }: Case, paths: number, seed: number) {
  const random = seeded(seed);
  const steps = 12;
  const years = days / 365 / steps;
  const variance = volatility ** 2 * years;
  const sign = level < price ? 1 : -1;
  const start = sign * Math.log(price / level);
  const mean = sign * (drift - volatility ** 2 / 2) * years;
  let sum = 0;
  let squares = 0;
  for (let path = 0; path < paths; path += 1) {
    let untouched = 1;
    let above = start;
    for (let step = 0; step < steps && untouched > 0; step += 1) {
      const next = above + mean + Math.sqrt(variance) * normal(random);
      untouched *= next > 0 ? 1 - Math.exp((-2 * above * next) / variance) : 0;
      above = next;
    }
    sum += 1 - untouched;
    squares += (1 - untouched) ** 2;
  }
  const average = sum / paths;
  return { average, error: Math.sqrt((squares / paths - average ** 2) / paths) };
}

/** What is too rare to be met in so many paths is left to the integral below. */
const COMMON = CASES.filter((one) => chance(one) > 0.01);

test.each(COMMON)("$price to $level at $volatility, $days days, drift $drift: simulated", (one) => {
  const { average, error } = simulated(one, 40_000, 4);
  expect(error).toBeLessThan(0.0025);
  expect(Math.abs(chance(one) - average)).toBeLessThan(4 * error);
});

// The density of the first passage, b / (s sqrt(2 pi t^3)) exp(-(b - nu t)^2 / (2 s^2 t)), integrated from
// 0 to T in Python by Simpson's rule with 400,000 steps in ln t.
test.each<[Case, number]>([
  [CASES[0]!, 0.23873494362651226],
  [CASES[1]!, 0.2395421446136297],
  [CASES[2]!, 0.6267087579738552],
  [CASES[3]!, 0.7298591770415813],
  [CASES[4]!, 0.5354671465247496],
  [CASES[5]!, 1.873775388288198e-6],
  [CASES[6]!, 0.5837180891725332],
])("%p has the integral of the first-passage density, %p", (one, expected) => {
  expect(Math.abs(chance(one) / expected - 1)).toBeLessThan(1e-12);
});

describe("limits", () => {
  test.each([
    [54000, 0.6],
    [66000, 0.6],
    [59000, 1.4],
    [75000, 0.2],
  ])("to %p at %p without drift of the logarithm it is 2Φ(−d)", (level, volatility) => {
    const days = 21;
    const d = Math.abs(Math.log(level / 60000)) / (volatility * Math.sqrt(days / 365));
    const found = chance(of(60000, level, volatility, days, volatility ** 2 / 2));
    expect(Math.abs(found / (2 * normalCdf(-d)) - 1)).toBeLessThan(1e-12);
  });

  test.each([true, false])("is 1 at the level, and past it (falls: %p)", (falls) => {
    const process = { price: 100, volatility: 0, drift: 0 };
    expect(touchProbability(process, 100, falls, 0)).toBe(1);
    expect(touchProbability(process, falls ? 101 : 99, falls, 1)).toBe(1);
  });

  test.each([
    ["no time", of(100, 90, 0.8, 0, -5), 0],
    ["no volatility", of(100, 90, 0, 365, 0), 0],
    ["no volatility but a drift that leads there", of(100, 90, 0, 365, -0.2), 1],
    ["no volatility and a drift that does not in time", of(100, 90, 0, 30, -0.2), 0],
    ["no volatility and a drift upwards", of(100, 110, 0, 365, 0.2), 1],
    ["next to no volatility", of(100, 90, 1e-300, 365, -0.2), 1],
    ["next to no volatility and a drift away", of(100, 90, 1e-300, 365, 0.2), 0],
    ["a year's drift against hardly any volatility", of(100, 90, 1e-3, 365, 0.5), 0],
  ])("%s", (_kind, one, expected) => {
    expect(chance(one)).toBe(expected);
  });

  test("a price without drift falls to any level in the end", () => {
    expect(chance(of(100, 1, 0.8, 1e9, 0))).toBe(1);
    expect(chance(of(100, 1, 1e200, 1, 0))).toBe(1);
  });

  test("a price without drift rises to a level with the chance price ÷ level in the end", () => {
    expect(chance(of(100, 125, 0.8, 1e9, 0))).toBeCloseTo(0.8, 12);
    expect(chance(of(100, 125, 1e200, 1, 0))).toBeCloseTo(0.8, 12);
  });

  test("a price that drifts away touches in the end with exp(−2νb ÷ σ²)", () => {
    // ν = 0.5 − 0.32 = 0.18 upwards: (90 ÷ 100) to the power of 2 × 0.18 ÷ 0.64
    expect(chance(of(100, 90, 0.8, 1e7, 0.5))).toBeCloseTo(0.9 ** 0.5625, 12);
  });
});

const cases = fc.record({
  price: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  factor: fc.oneof(
    fc.double({ min: 0.01, max: 0.999, noNaN: true }),
    fc.double({ min: 1.001, max: 100, noNaN: true })
  ),
  volatility: fc.double({ min: 0.01, max: 5, noNaN: true }),
  days: fc.double({ min: 0.01, max: 3650, noNaN: true }),
  drift: fc.double({ min: -2, max: 2, noNaN: true }),
});
const asCase = ({ factor, ...rest }: { factor: number } & Omit<Case, "level">): Case => ({
  ...rest,
  level: rest.price * factor,
});
const ROUNDING = 1e-9;

describe("for any position", () => {
  test("a chance is from 0 to 1", () => {
    const anything = fc.record({
      price: fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
      level: fc.double({ min: 1e-100, max: 1e100, noNaN: true }),
      volatility: fc.double({ min: 0, max: 1e300, noNaN: true }),
      days: fc.double({ min: 0, max: 1e100, noNaN: true }),
      drift: fc.double({ min: -1e100, max: 1e100, noNaN: true }),
    });
    fc.assert(
      fc.property(anything, (one) => {
        expect(chance(one)).toBeGreaterThanOrEqual(0);
        expect(chance(one)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 }
    );
  });

  test("more days never make it less likely", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = asCase(given);
        expect(chance({ ...one, days: one.days * 1.5 })).toBeGreaterThanOrEqual(
          chance(one) * (1 - ROUNDING)
        );
      })
    );
  });

  test("a level farther away is never more likely", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = asCase(given);
        const farther = { ...one, level: one.price * given.factor ** 1.1 };
        expect(chance(farther)).toBeLessThanOrEqual(chance(one) * (1 + ROUNDING));
      })
    );
  });

  test("without drift, more volatility never makes a fall less likely", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = { ...asCase(given), drift: 0 };
        fc.pre(one.level < one.price);
        expect(chance({ ...one, volatility: one.volatility * 1.2 })).toBeGreaterThanOrEqual(
          chance(one) * (1 - ROUNDING)
        );
      })
    );
  });

  test("only the ratio of price and level counts", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = asCase(given);
        const other = chance({ ...one, price: one.price * 4, level: one.level * 4 });
        expect(other).toBe(chance(one));
      })
    );
  });

  test("volatility and time count together as σ√T", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = { ...asCase(given), drift: 0 };
        const other = { ...one, volatility: one.volatility * 2, days: one.days / 4 };
        expect(Math.abs(chance(other) - chance(one))).toBeLessThanOrEqual(ROUNDING * chance(one));
      })
    );
  });

  test("levelTouchedWith undoes it", () => {
    fc.assert(
      fc.property(
        cases,
        fc.double({ min: 1e-12, max: 0.999, noNaN: true }),
        fc.boolean(),
        (given, probability, falls) => {
          const process = { price: given.price, volatility: given.volatility, drift: 0 };
          const years = given.days / 365;
          const level = levelTouchedWith(process, probability, falls, years);
          expect(falls ? level <= given.price : level >= given.price).toBe(true);
          const touched = touchProbability(process, level, falls, years);
          const isBeyond = Math.abs(Math.log(level / given.price)) > 91;
          if (!isBeyond) expect(Math.abs(touched - probability)).toBeLessThan(1e-9);
        }
      )
    );
  });
});

test("levelTouchedWith stops at 1e40 times the price where even that is touched more often", () => {
  const process = { price: 100, volatility: 5, drift: 0 };
  expect(levelTouchedWith(process, 0.5, true, 1000)).toBeCloseTo(100 * Math.exp(-92), 50);
});
