import fc from "fast-check";
import { Exact } from "../../src/core/decimal";
import { decimalText } from "../../src/core/decimalText";
import { Fraction } from "../../src/core";
import {
  comparedProducts,
  flooredQuotient,
  nearestDouble,
  product,
  signOf,
  sum,
  type Whole,
} from "../../src/core/whole";
import { nearestDouble as countedDouble } from "../oracle/rational";

/** Whole numbers on both sides of 2^53, where doubles stop being exact, as doubles wherever they can be. */
const whole: fc.Arbitrary<Whole> = fc
  .oneof(
    fc.bigInt({ min: -(2n ** 53n) - 5n, max: 2n ** 53n + 5n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
    fc.bigInt({ min: -50n, max: 50n }).map((n) => 2n ** 53n + n),
    fc.bigInt({ min: -50n, max: 50n }).map((n) => 94_906_265n + n)
  )
  .map(asWhole);
const above0 = whole.filter((n) => signOf(n) > 0);

function asWhole(n: bigint): Whole {
  return Number.isSafeInteger(Number(n)) ? Number(n) : new Exact(n.toString());
}

function asBigInt(n: Whole): bigint {
  return BigInt(n.toString());
}

test("a product and a sum of whole numbers are exact, and a double where one is", () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      for (const [ours, exact] of [
        [product(a, b), asBigInt(a) * asBigInt(b)],
        [sum(a, b), asBigInt(a) + asBigInt(b)],
      ] as const) {
        expect(asBigInt(ours)).toBe(exact);
        expect(Object.is(ours, -0)).toBe(false);
      }
    }),
    { numRuns: 5000 }
  );
});

test("products are compared exactly", () => {
  const near = fc.constantFrom<Whole>(94_906_265, 94_906_266, 94_906_267, -94_906_266, 1, 0);
  const factor = fc.oneof(whole, near);
  fc.assert(
    fc.property(factor, factor, factor, factor, (a, b, c, d) => {
      const difference = asBigInt(a) * asBigInt(b) - asBigInt(c) * asBigInt(d);
      expect(comparedProducts(a, b, c, d)).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
    }),
    { numRuns: 5000 }
  );
});

test("fractions are multiplied, divided and added exactly, however large their parts", () => {
  fc.assert(
    fc.property(whole, above0, whole, above0, (a, b, c, d) => {
      const [p, q] = [new Fraction(a, b), new Fraction(c, d)];
      const [n, m, o, r] = [asBigInt(a), asBigInt(b), asBigInt(c), asBigInt(d)];
      const results: readonly (readonly [Fraction, bigint, bigint])[] = [
        [p.times(q), n * o, m * r],
        [p.plus(q), n * r + o * m, m * r],
        ...(o === 0n ? [] : [[p.dividedBy(q), n * r, m * o] as const]),
      ];
      for (const [ours, numerator, denominator] of results) {
        expect(asBigInt(ours.numerator) * denominator).toBe(asBigInt(ours.denominator) * numerator);
        expect(signOf(ours.denominator)).toBe(1);
      }
    }),
    { numRuns: 5000 }
  );
});

test("a quotient is floored towards minus infinity", () => {
  fc.assert(
    fc.property(whole, above0, (a, b) => {
      const floor = asBigInt(flooredQuotient(a, b));
      expect(floor * asBigInt(b) <= asBigInt(a)).toBe(true);
      expect((floor + 1n) * asBigInt(b) > asBigInt(a)).toBe(true);
    }),
    { numRuns: 5000 }
  );
});

test("a quotient becomes the nearest double, as counting bits says", () => {
  fc.assert(
    fc.property(whole, above0, (a, b) => {
      expect(nearestDouble(a, b)).toBe(countedDouble({ n: asBigInt(a), d: asBigInt(b) }));
    }),
    { numRuns: 5000 }
  );
});

test("a quotient halfway between two doubles, or next to halfway, rounds as IEEE says", () => {
  const halfway = (2n ** 53n + 1n) * 3n ** 40n;
  const rounded = (n: bigint) => nearestDouble(asWhole(n), asWhole(3n ** 40n));
  expect(rounded(halfway)).toBe(2 ** 53);
  expect(rounded(halfway + 1n)).toBe(2 ** 53 + 2);
  expect(rounded(halfway - 1n)).toBe(2 ** 53);
  expect(rounded(-halfway - 1n)).toBe(-(2 ** 53) - 2);
});

test("every double stands for its shortest decimal text", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (value) => {
      expect(new Fraction(value).equals(new Fraction(String(value)))).toBe(true);
      if (Math.abs(value) > 1e-290) expect(new Fraction(value).toNumber()).toBe(value);
    }),
    { numRuns: 5000 }
  );
});

test.each([
  ["1.5e-3", 15n, 10_000n],
  [" -0.10 ", -1n, 10n],
  ["+7.", 7n, 1n],
  [".5", 5n, 10n],
  ["12e2", 1200n, 1n],
])("%p is read exactly", (text, digits, scale) => {
  const read = decimalText(text);
  expect([asBigInt(read?.digits ?? 0), asBigInt(read?.scale ?? 0)]).toEqual([digits, scale]);
});

test.each(["", ".", "e5", "1,000", "0x1F", "1_000", "Infinity", "NaN", "1e99999999", "1 2", "٣"])(
  "%p is no decimal",
  (text) => {
    expect(decimalText(text)).toBeUndefined();
    expect(() => new Fraction(text)).toThrow(RangeError);
  }
);
