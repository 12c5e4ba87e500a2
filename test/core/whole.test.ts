import fc from "fast-check";
import { decimalText } from "../../src/core/decimalText";
import { Fraction } from "../../src/core";
import { flooredQuotient, nearestDouble, product, sum, type Whole } from "../../src/core/whole";
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
  .map((n) => (Number.isSafeInteger(Number(n)) ? Number(n) : n));
const above0 = whole.filter((n) => n > 0);

test("a product and a sum of whole numbers are exact, and a double where one is", () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      for (const [ours, exact] of [
        [product(a, b), BigInt(a) * BigInt(b)],
        [sum(a, b), BigInt(a) + BigInt(b)],
      ] as const) {
        expect(BigInt(ours)).toBe(exact);
        expect(Object.is(ours, -0)).toBe(false);
      }
    }),
    { numRuns: 5000 }
  );
});

test("a quotient is floored towards minus infinity", () => {
  fc.assert(
    fc.property(whole, above0, (a, b) => {
      const floor = BigInt(flooredQuotient(a, b));
      expect(floor * BigInt(b) <= BigInt(a)).toBe(true);
      expect((floor + 1n) * BigInt(b) > BigInt(a)).toBe(true);
    }),
    { numRuns: 5000 }
  );
});

test("a quotient becomes the nearest double, as counting bits says", () => {
  fc.assert(
    fc.property(whole, above0, (a, b) => {
      expect(nearestDouble(a, b)).toBe(countedDouble({ n: BigInt(a), d: BigInt(b) }));
    }),
    { numRuns: 5000 }
  );
});

test("a quotient halfway between two doubles, or next to halfway, rounds as IEEE says", () => {
  const halfway = (2n ** 53n + 1n) * 3n ** 40n;
  expect(nearestDouble(halfway, 3n ** 40n)).toBe(2 ** 53);
  expect(nearestDouble(halfway + 1n, 3n ** 40n)).toBe(2 ** 53 + 2);
  expect(nearestDouble(halfway - 1n, 3n ** 40n)).toBe(2 ** 53);
  expect(nearestDouble(-halfway - 1n, 3n ** 40n)).toBe(-(2 ** 53) - 2);
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
  expect([BigInt(read?.digits ?? 0), BigInt(read?.scale ?? 0)]).toEqual([digits, scale]);
});

test.each(["", ".", "e5", "1,000", "0x1F", "1_000", "Infinity", "NaN", "1e99999999", "1 2", "٣"])(
  "%p is no decimal",
  (text) => {
    expect(decimalText(text)).toBeUndefined();
    expect(() => new Fraction(text)).toThrow(RangeError);
  }
);
