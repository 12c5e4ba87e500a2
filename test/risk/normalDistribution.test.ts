import Decimal from "decimal.js";
import { erfc, scaledErfc } from "../../src/risk/errorFunction";
import { normalCdf, scaledLowerTail } from "../../src/risk/normalDistribution";

const Exact = Decimal.clone({ precision: 620 });

/** Every bit of a double; decimal.js alone would take its shortest decimal text. */
const exactly = (x: number) =>
  new Exact(String(BigInt(x * 2 ** 100))).dividedBy(new Exact(2).pow(100));

/** erfc by its power series in 620 digits: 1 − 2⁄√π Σ (−1)ⁿ x²ⁿ⁺¹ ÷ (n! (2n + 1)). */
function seriesErfc(x: number): Decimal {
  const square = exactly(x).pow(2);
  let term = exactly(x);
  let sum = term;
  for (let n = 1; n < 3000; n += 1) {
    term = term.times(square).dividedBy(-n);
    const next = sum.plus(term.dividedBy(2 * n + 1));
    if (next.eq(sum)) break;
    sum = next;
  }
  return new Exact(1).minus(sum.times(2).dividedBy(Exact.acos(-1).sqrt()));
}

const relativeError = (actual: number, expected: Decimal) =>
  new Exact(actual).minus(expected).dividedBy(expected).abs().toNumber();

const POINTS = [
  ...Array.from({ length: 41 }, (_, i) => i / 4 - 4),
  0.46875,
  0.4687500001,
  3.9999999,
  4.0000001,
  1e-9,
  -1e-9,
  8.3,
  12.7,
  19.9,
  25.5,
];

test.each(POINTS)("erfc(%p) is that of its power series to 1e-15", (x) => {
  expect(relativeError(erfc(x), seriesErfc(x))).toBeLessThan(1e-15);
});

test.each([0, 0.3, 0.5, 2, 5, 20])("exp(x²) erfc(x) is scaled at %p", (x) => {
  const expected = seriesErfc(x).times(exactly(x).pow(2).exp());
  expect(relativeError(scaledErfc(x), expected)).toBeLessThan(1e-15);
});

test("Φ has the quantiles of every table", () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 15);
  expect(normalCdf(-2.326347874040841)).toBeCloseTo(0.01, 16);
  expect(normalCdf(-40)).toBe(0);
  expect(normalCdf(40)).toBe(1);
  expect(normalCdf(-Infinity)).toBe(0);
  expect(normalCdf(Infinity)).toBe(1);
});

test.each([-30, -8, -1.0000001, -0.9999999, -1e-9, 0])("exp(x² ÷ 2) Φ(x) is scaled at %p", (x) => {
  const expected = seriesErfc(-x / Math.SQRT2)
    .dividedBy(2)
    .times(exactly(x).pow(2).dividedBy(2).exp());
  // x ÷ √2 is rounded before Φ is taken of it, which moves Φ by up to x² half-bits.
  expect(relativeError(scaledLowerTail(x), expected)).toBeLessThan(1e-15 * Math.max(1, x * x));
});

test("exp(x² ÷ 2) Φ(x) stays above 0 where Φ is 0", () => {
  expect(normalCdf(-50)).toBe(0);
  // Mills' ratio: Φ(−x) is between φ(x)⁄x × (1 − 1⁄x²) and φ(x)⁄x.
  const bound = 1 / Math.sqrt(2 * Math.PI) / 50;
  expect(scaledLowerTail(-50)).toBeLessThan(bound);
  expect(scaledLowerTail(-50)).toBeGreaterThan(bound * (1 - 1 / 2500));
});
