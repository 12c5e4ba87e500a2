import fc from "fast-check";
import { Fraction } from "../../src/core";
import { nearestDouble, rational, divide } from "../oracle/rational";

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -12, max: 12 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);
const decimalNotZero = decimal.filter((text) => !text.startsWith("0e"));

describe("a fraction", () => {
  test("gives back what was divided away", () => {
    const third = Fraction.ONE.dividedBy(new Fraction(3));
    expect(third.times(new Fraction(3)).equals(Fraction.ONE)).toBe(true);
  });

  test("becomes the double that is nearest to its exact value", () => {
    fc.assert(
      fc.property(decimal, decimalNotZero, (n, d) => {
        const ours = new Fraction(n).dividedBy(new Fraction(d)).toNumber();
        expect(ours).toBe(nearestDouble(divide(rational(n), rational(d))));
      }),
      { numRuns: 2000 }
    );
  });

  test("breaks a tie to the even double although digits are cut", () => {
    expect(new Fraction("9007199254740993").toNumber()).toBe(9007199254740992);
    const justAbove = new Fraction("9007199254740993").plus(
      new Fraction(1, 3).times(new Fraction("1e-19"))
    );
    expect(justAbove.toNumber()).toBe(9007199254740994);
  });

  test("never becomes minus zero", () => {
    expect(Object.is(new Fraction(-0).negated().toNumber(), 0)).toBe(true);
  });

  test("floors towards minus infinity and ceils towards plus infinity", () => {
    expect(new Fraction(-7, 2).floor().toNumber()).toBe(-4);
    expect(new Fraction(-7, 2).ceil().toNumber()).toBe(-3);
    expect(new Fraction(7, 2).floor().toNumber()).toBe(3);
    expect(new Fraction(7, 2).ceil().toNumber()).toBe(4);
    expect(new Fraction(6, 2).ceil().toNumber()).toBe(3);
  });

  test("refuses a zero denominator and what is no number", () => {
    expect(() => new Fraction(1, 0)).toThrow(RangeError);
    expect(() => new Fraction(NaN)).toThrow(RangeError);
    expect(() => new Fraction(Infinity)).toThrow(RangeError);
  });

  test("refuses millions of digits that are no number: looking back at each would not end", () => {
    expect(() => new Fraction(`${"1".repeat(3_000_000)}!`)).toThrow(RangeError);
  });

  test("leaves its operands as they were", () => {
    const a = new Fraction("1.5");
    a.plus(new Fraction(2)).times(a).dividedBy(new Fraction(7)).negated();
    expect(a.toNumber()).toBe(1.5);
  });
});
