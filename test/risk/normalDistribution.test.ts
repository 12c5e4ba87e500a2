import Decimal from "decimal.js";
import { erfc, scaledErfc } from "../../src/risk/errorFunction";
import { logNormalCdf, normalCdf } from "../../src/risk/normalDistribution";

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
});

test.each([-30, -8, -1.0000001, -0.9999999, 0, 3])("ln Φ(%p) is the logarithm of Φ", (x) => {
  const expected = seriesErfc(-x / Math.SQRT2)
    .dividedBy(2)
    .ln();
  expect(Math.abs(logNormalCdf(x) - expected.toNumber())).toBeLessThan(
    1e-15 * Math.max(1, Math.abs(expected.toNumber())) * 4
  );
});

test("ln Φ stays finite where Φ is 0", () => {
  expect(normalCdf(-50)).toBe(0);
  // Mills' ratio: Φ(−x) is between φ(x)⁄x × (1 − 1⁄x²) and φ(x)⁄x.
  const bound = -1250 - Math.log(Math.sqrt(2 * Math.PI)) - Math.log(50);
  expect(logNormalCdf(-50)).toBeLessThan(bound);
  expect(logNormalCdf(-50)).toBeGreaterThan(bound + Math.log(1 - 1 / 2500));
});
