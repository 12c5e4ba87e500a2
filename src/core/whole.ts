import { Exact } from "./decimal";

/** An exact whole number: a double while it is below 2^53 in size, a Decimal where it may not be. */
export type Whole = number | Exact;

/** a × b, exact. The rounded product of two whole doubles is below 2^53 only where it is exact. */
export function product(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const quick = a * b;
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  return new Exact(a).times(b);
}

/** a + b, exact. */
export function sum(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const quick = a + b;
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  return new Exact(a).plus(b);
}

/** −a; never −0. */
export function opposite(a: Whole): Whole {
  return typeof a === "number" ? 0 - a : a.neg();
}

/** -1, 0 or 1. */
export function signOf(a: Whole): number {
  return typeof a === "number" ? Math.sign(a) : a.isZero() ? 0 : a.isNegative() ? -1 : 1;
}

/** Twice what rounding can shift a product of two whole doubles by, relative. */
const PRODUCT_ERROR = 2 ** -52;

/** -1, 0 or 1, as a × b is below, equal to or above c × d. */
export function comparedProducts(a: Whole, b: Whole, c: Whole, d: Whole): number {
  if (
    typeof a === "number" &&
    typeof b === "number" &&
    typeof c === "number" &&
    typeof d === "number"
  ) {
    const left = a * b;
    const right = c * d;
    const isCertain =
      Math.abs(left - right) > (Math.abs(left) + Math.abs(right)) * PRODUCT_ERROR ||
      (Number.isSafeInteger(left) && Number.isSafeInteger(right));
    if (isCertain) return left > right ? 1 : left < right ? -1 : 0;
  }
  return new Exact(a).times(b).comparedTo(new Exact(c).times(d));
}

/** The largest whole number that is not above a ÷ b; b above 0. */
export function flooredQuotient(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const rounded = Math.floor(a / b);
    // The rounded quotient of whole doubles is at most one off, where it was rounded up to a whole number.
    return rounded * b > a ? rounded - 1 : rounded + 0;
  }
  const top = new Exact(a);
  const quotient = top.divToInt(b);
  return top.isNegative() && !quotient.times(b).eq(top) ? quotient.minus(1) : quotient;
}

/**
 * Digits kept when a quotient becomes a double. A double, and the midpoint of two doubles, above 1e-60
 * has fewer significant digits, so that cutting here and marking the rest decides every tie.
 */
const QUOTIENT_DIGITS = 320;

const Quotient = Exact.clone({ precision: QUOTIENT_DIGITS });

/** Digits that are nearly always enough to tell which double is nearest. */
const FEW_DIGITS = 24;

const ShortQuotient = Exact.clone({ precision: FEW_DIGITS });

/**
 * The double nearest to a ÷ b, ties to even; never −0.
 *
 * @param b above 0; the quotient is 0 or above 1e-60 in size
 */
export function nearestDouble(a: Whole, b: Whole): number {
  // IEEE division of doubles that are exact is correctly rounded.
  if (typeof a === "number" && typeof b === "number") return a / b;
  const short = new ShortQuotient(a).div(b).toExponential(FEW_DIGITS - 1);
  const cut = Number(short);
  // The quotient lies between its first digits and the next number of as many digits.
  if (cut === oneDigitOn(short)) return cut + 0;
  const quotient = new Quotient(a).div(b);
  const isExact = new Exact(quotient).times(b).eq(a);
  return Number(isExact ? quotient.toString() : withTrailingDigit(quotient)) + 0;
}

/** The next number of as many digits, away from 0: 1.29e3 → 1.3e3; NaN for 9.99e3. */
function oneDigitOn(text: string): number {
  const [, head, digit, exponent] = /^(.*)([0-8])9*(e.*)$/.exec(text) ?? [];
  return Number(`${head}${Number(digit) + 1}${exponent}`);
}

/** Marks a cut quotient as slightly larger in size than its digits, so that a tie is none. */
function withTrailingDigit(quotient: Exact): string {
  const text = quotient.toExponential(QUOTIENT_DIGITS - 1);
  const at = text.indexOf("e");
  return `${text.slice(0, at)}1${text.slice(at)}`;
}
