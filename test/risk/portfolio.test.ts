import fc from "fast-check";
import { correlations, hedgeRatio, portfolioVolatility } from "../../src/risk";

const DAILY = 365;

const A = [100, 104, 101, 107, 105, 110];
const B = [50, 53, 51, 55.5, 54, 56];
const C = [20, 19.5, 20.2, 19, 19.4, 18.8];

const STILL = [7, 7, 7, 7, 7, 7];
const GROWING = [100, 110, 121, 133.1, 146.41, 161.051];

/** Prices with these log returns. */
const pricesOf = (returns: readonly number[]) =>
  returns.reduce((prices, change) => [...prices, prices.at(-1)! * Math.exp(change)], [100]);

// Computed in Python's decimal to 50 digits, cov(x, y) = sum((x - mean) * (y - mean)) / (n - 1) of log
// returns: cov(a, b) / cov(b, b); cov(a, b) / sqrt(cov(a, a) * cov(b, b)); sqrt(365 * sum(w w cov)).
describe("the prices above, computed to 50 digits", () => {
  test("give a hedge ratio", () => {
    expect(hedgeRatio(A, B)).toBeCloseTo(0.723314802511264607, 14);
  });

  test("give a correlation matrix", () => {
    const [ab, ac, bc] = [0.968667258413718668, -0.980388898796021738, -0.977086196795935941];
    const expected = [
      [1, ab, ac],
      [ab, 1, bc],
      [ac, bc, 1],
    ];
    correlations([A, B, C]).forEach((row, i) =>
      row.forEach((found, j) => expect(found).toBeCloseTo(expected[i]![j]!, 14))
    );
  });

  test("give portfolio volatilities, with a short one too", () => {
    expect(portfolioVolatility([0.5, 0.3, 0.2], [A, B, C], DAILY)).toBeCloseTo(
      0.536368255054844024,
      14
    );
    expect(portfolioVolatility([1, -0.6, 0.25], [A, B, C], DAILY)).toBeCloseTo(
      0.177204329869104849,
      14
    );
  });
});

// J. Hull, Options, Futures, and Other Derivatives, "Calculating the minimum variance hedge ratio": an
// airline hedges jet fuel (spot) with heating oil (futures); the changes are taken here as log returns.
describe("Hull's airline", () => {
  const SPOT = [
    0.029, 0.02, -0.044, 0.008, 0.026, -0.019, -0.01, -0.007, 0.043, 0.011, -0.036, -0.018, 0.009,
    -0.032, 0.023,
  ];
  const FUTURES = [
    0.021, 0.035, -0.046, 0.001, 0.044, -0.029, -0.026, -0.029, 0.048, -0.006, -0.036, -0.011,
    0.019, -0.027, 0.029,
  ];

  test("hedges 78 % of its fuel", () => {
    expect(hedgeRatio(pricesOf(SPOT), pricesOf(FUTURES))).toBeCloseTo(0.78, 2);
  });

  test("sees a correlation of 0.928", () => {
    expect(correlations([pricesOf(SPOT), pricesOf(FUTURES)])[0]![1]).toBeCloseTo(0.928, 3);
  });
});

describe("perfectly correlated prices", () => {
  const twice = A.map((price) => price * 2);
  const squared = A.map((price) => price ** 2);
  const inverse = A.map((price) => 1 / price);

  test.each([
    ["themselves", A, 1],
    ["twice themselves", twice, 1],
    ["a coin that moves twice as much", squared, 0.5],
    ["a coin that moves the other way", inverse, -1],
  ])("are hedged with %s", (_kind, hedge, ratio) => {
    expect(hedgeRatio(A, hedge)).toBeCloseTo(ratio, 13);
  });

  test("correlate with 1 and −1", () => {
    const [row] = correlations([A, twice, squared, inverse]);
    [1, 1, 1, -1].forEach((expected, column) => expect(row![column]).toBeCloseTo(expected, 13));
  });

  test("leave no volatility at all when one half hedges the other", () => {
    expect(portfolioVolatility([0.5, -0.5], [A, twice], DAILY)).toBe(0);
    expect(portfolioVolatility([0.5, 0.5], [A, inverse], DAILY)).toBe(0);
    expect(portfolioVolatility([1e6, -1e6], [A, twice], DAILY)).toBe(0);
  });
});

test.each([0, 0.25, 0.6, 1])("two assets: √(w²σ² + v²τ² + 2wvρστ) at w = %p", (w) => {
  const sigma = portfolioVolatility([1], [A], DAILY);
  const tau = portfolioVolatility([1], [C], DAILY);
  const rho = correlations([A, C])[0]![1]!;
  const v = 1 - w;
  expect(portfolioVolatility([w, v], [A, C], DAILY)).toBeCloseTo(
    Math.sqrt((w * sigma) ** 2 + (v * tau) ** 2 + 2 * w * v * rho * sigma * tau),
    13
  );
});

describe.each([
  ["never moves", STILL],
  ["always moves at one rate", GROWING],
])("a price that %s", (_kind, still) => {
  test("is no hedge", () => expect(hedgeRatio(A, still)).toBeUndefined());
  test("needs no hedge", () => expect(hedgeRatio(still, A)).toBe(0));
  test("adds no volatility", () => {
    expect(portfolioVolatility([1], [still], DAILY)).toBe(0);
    expect(portfolioVolatility([0.5, 0.5], [A, still], DAILY)).toBeCloseTo(
      portfolioVolatility([0.5], [A], DAILY),
      14
    );
  });
  test("has no correlation, the others keep theirs", () => {
    const found = correlations([A, still, C]);
    expect(found[1]).toEqual([undefined, undefined, undefined]);
    expect(found.map((row) => row[1])).toEqual([undefined, undefined, undefined]);
    expect(found[0]![2]).toBe(correlations([A, C])[0]![1]);
  });
});

const series = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 12, maxLength: 12 });
const tables = fc
  .array(series, { minLength: 2, maxLength: 6 })
  .map((all) => all.map((moves) => pricesOf(moves.map((points) => points / 10_000))));

describe("for any prices", () => {
  test("the matrix is symmetric, between −1 and 1, and 1 on its diagonal", () => {
    fc.assert(
      fc.property(tables, (prices) => {
        const found = correlations(prices);
        found.forEach((row, i) =>
          row.forEach((one, j) => {
            expect(one).toBe(found[j]![i]);
            if (one === undefined) return;
            expect(Math.abs(one)).toBeLessThanOrEqual(1);
            if (i === j) expect(one).toBe(1);
          })
        );
      })
    );
  });

  test("another order of assets only reorders the matrix", () => {
    fc.assert(
      fc.property(tables, (prices) => {
        const reversed = correlations([...prices].reverse());
        expect([...reversed].reverse().map((row) => [...row].reverse())).toEqual(
          correlations(prices)
        );
      })
    );
  });

  test("the order of assets does not change the portfolio", () => {
    fc.assert(
      fc.property(tables, (prices) => {
        const weights = prices.map((_, index) => (index + 1) / 10);
        expect(
          portfolioVolatility([...weights].reverse(), [...prices].reverse(), DAILY)
        ).toBeCloseTo(portfolioVolatility(weights, prices, DAILY), 12);
      })
    );
  });

  test("a portfolio is at most as volatile as its parts together", () => {
    fc.assert(
      fc.property(tables, (prices) => {
        const weights = prices.map((_, index) => 0.3 - index / 5);
        const parts = prices.map(
          (own, index) => Math.abs(weights[index]!) * portfolioVolatility([1], [own], DAILY)
        );
        const all = parts.reduce((sum, part) => sum + part, 0);
        expect(portfolioVolatility(weights, prices, DAILY)).toBeLessThanOrEqual(all + 1e-12);
      })
    );
  });

  test("no other ratio hedges better than the hedge ratio", () => {
    fc.assert(
      fc.property(tables, fc.double({ min: -2, max: 2, noNaN: true }), ([core, hedge], other) => {
        const ratio = hedgeRatio(core!, hedge!);
        fc.pre(ratio !== undefined);
        const hedged = (by: number) => portfolioVolatility([1, -by], [core!, hedge!], DAILY);
        expect(hedged(ratio!)).toBeLessThanOrEqual(hedged(other) + 1e-12);
      })
    );
  });

  test("the unit of a price changes nothing", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(1e-8, 0.3, 1e9), ([core, hedge], factor) => {
        const ratio = hedgeRatio(core!, hedge!);
        fc.pre(ratio !== undefined);
        const inCents = core!.map((price) => price * factor);
        expect(hedgeRatio(inCents, hedge!)).toBeCloseTo(ratio!, 8);
      })
    );
  });
});
