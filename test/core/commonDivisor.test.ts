import fc from "fast-check";
import { greatestCommonDivisor } from "../../src/core/commonDivisor";

/** Euclid in whole numbers of any size. */
const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : euclid(b, a % b));

test("is Euclid's for whole doubles of any size", () => {
  const edge = fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32, 2 ** 53 - 1);
  const whole = fc.oneof(edge, fc.maxSafeNat(), fc.nat(), fc.nat(1000));
  fc.assert(
    fc.property(whole, whole, fc.nat(100_000), (a, b, factor) => {
      const pairs = [
        [a, b],
        [Math.floor(a / 1e5) * factor, Math.floor(b / 1e5) * factor],
      ] as const;
      for (const [p, q] of pairs) {
        expect(greatestCommonDivisor(p, q)).toBe(Number(euclid(BigInt(p), BigInt(q))));
        expect(greatestCommonDivisor(0 - p, q)).toBe(greatestCommonDivisor(p, q));
      }
    }),
    { numRuns: 2000 }
  );
});
