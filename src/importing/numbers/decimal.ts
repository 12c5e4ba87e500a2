import Decimal from "decimal.js";

/** Wide enough that sums, differences and products of imported numbers are exact. */
const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });

/** `-12.5`, `007`: digits that need no arithmetic to be made plain. */
const PLAIN_DIGITS = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/;

/** The same number without exponent, sign of zero or trailing zeros: `"1.50e1"` → `"15"`. */
export function plain(a: string): string {
  const match = PLAIN_DIGITS.exec(a);
  if (!match) return textOf(new Exact(a));
  const digits = match[3] ? `${match[2]}.${match[3]}` : (match[2] as string);
  return match[1] === "-" && digits !== "0" ? `-${digits}` : digits;
}

export function add(a: string, b: string): string {
  return textOf(new Exact(a).plus(b));
}

/** Adds up many numbers one after the other. */
export class Sum {
  private total = new Exact(0);

  add(a: string): void {
    this.total = this.total.plus(a);
  }

  get value(): string {
    return textOf(this.total);
  }
}

export function subtract(a: string, b: string): string {
  return textOf(new Exact(a).minus(b));
}

export function multiply(a: string, b: string): string {
  return textOf(new Exact(a).times(b));
}

/** a ÷ b to the given number of significant digits; b must not be zero. */
export function divide(a: string, b: string, digits = 15): string {
  return textOf(new Exact(a).dividedBy(b).toSignificantDigits(digits));
}

/** The number without its sign; a is plain. */
export function absolute(a: string): string {
  return a.startsWith("-") ? a.slice(1) : a;
}

/** −1, 0 or 1; a is plain. */
export function sign(a: string): -1 | 0 | 1 {
  if (a === "0") return 0;
  return a.startsWith("-") ? -1 : 1;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: string, b: string): number {
  return new Exact(a).comparedTo(b);
}

/** The nearest whole number. */
export function roundToWhole(a: string): string {
  return textOf(new Exact(a).toDecimalPlaces(0));
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

/** Plain digits; a zero has no sign. */
function textOf(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}
