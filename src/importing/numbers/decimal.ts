import Decimal from "decimal.js";

/** Wide enough that sums, differences and products of imported numbers are exact. */
const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

/** The same number without exponent, sign of zero or trailing zeros: `"1.50e1"` → `"15"`. */
export function plain(a: string): string {
  return new Exact(a).plus(0).toFixed();
}

export function add(a: string, b: string): string {
  return new Exact(a).plus(b).toFixed();
}

export function subtract(a: string, b: string): string {
  return new Exact(a).minus(b).toFixed();
}

export function multiply(a: string, b: string): string {
  return new Exact(a).times(b).toFixed();
}

/** a ÷ b to the given number of significant digits; b must not be zero. */
export function divide(a: string, b: string, digits = 15): string {
  return new Exact(a).dividedBy(b).toSignificantDigits(digits).toFixed();
}

export function absolute(a: string): string {
  return new Exact(a).abs().toFixed();
}

/** −1, 0 or 1. */
export function sign(a: string): -1 | 0 | 1 {
  const value = new Exact(a);
  if (value.isZero()) return 0;
  return value.isNegative() ? -1 : 1;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: string, b: string): number {
  return new Exact(a).comparedTo(b);
}

/** The nearest whole number. */
export function roundToWhole(a: string): string {
  return new Exact(a).toDecimalPlaces(0).toFixed();
}

/** The nearest number of the form 1, 2 or 5 times a power of ten; a must be positive. */
export function roundToOneTwoFive(a: string): string {
  const value = new Exact(a);
  const exponent = Math.floor(Exact.log10(value).toNumber());
  const candidates = [exponent - 1, exponent, exponent + 1].flatMap((power) =>
    [1, 2, 5].map((digit) => new Exact(digit).times(new Exact(10).pow(power)))
  );
  const distance = (candidate: Decimal) => candidate.minus(value).abs();
  return candidates
    .reduce((best, next) => (distance(next).lt(distance(best)) ? next : best))
    .toFixed();
}
