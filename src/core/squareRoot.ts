import { Decimal } from "decimal.js";
import { Fraction } from "./fraction";
import { product } from "./whole";

/** Far beyond a double's 17 digits, so that a result computed from a root is still the nearest double. */
const ROOT_DIGITS = 80;

const Root = Decimal.clone({ precision: ROOT_DIGITS, toExpNeg: -9e15, toExpPos: 9e15 });

/**
 * Square root: exact where the fraction is the square of a decimal, else cut after 80 digits.
 *
 * √(n ÷ d) = √(n × d) ÷ d.
 *
 * @param value 0 or more
 * @example squareRoot(new Fraction(400)).toNumber() // → 20
 */
export function squareRoot(value: Fraction): Fraction {
  if (value.sign() < 0) throw new RangeError(`no square root of ${value.toText()}`);
  const square = product(value.numerator, value.denominator);
  return new Fraction(new Root(square.toString()).sqrt().toString(), value.denominator);
}
