import { greatestCommonDivisor } from "./commonDivisor";
import { decimalDigits } from "./decimalDigits";
import { decimalText, type DecimalQuotient } from "./decimalText";
import { Exact } from "./decimal";
import {
  comparedProducts,
  flooredQuotient,
  nearestDouble,
  opposite,
  product,
  signOf,
  sum,
  type Whole,
} from "./whole";

/** A number that becomes exact: a double stands for its shortest decimal text, as a person typed it. */
export type ExactInput = number | string | Exact;

/**
 * An exact quotient of two whole numbers. Immutable.
 *
 * Every formula of this package is a ratio of polynomials in its inputs; written with fractions it
 * is computed without any rounding, and divided once, at the end. Whole numbers are doubles while they
 * are certainly exact, else Decimals, so that everyday figures cost little more than plain arithmetic.
 *
 * @example new Fraction(1).dividedBy(new Fraction(3)).times(new Fraction(3)).toNumber() // → 1
 */
export class Fraction {
  static readonly ZERO = new Fraction(0);
  static readonly ONE = new Fraction(1);

  readonly numerator: Whole;
  /** Always above zero. */
  readonly denominator: Whole;

  /** @throws RangeError where a part is no decimal, or the denominator is zero */
  constructor(numerator: ExactInput, denominator: ExactInput = 1) {
    if (isWholeDouble(numerator) && isWholeDouble(denominator) && denominator > 0) {
      this.numerator = numerator + 0;
      this.denominator = denominator;
      return;
    }
    let top: Whole;
    let bottom: Whole;
    if (isWhole(numerator) && isWhole(denominator)) {
      top = numerator;
      bottom = denominator;
    } else {
      const above = decimalOf(numerator);
      const below = decimalOf(denominator);
      top = product(above.digits, below.scale);
      bottom = product(above.scale, below.digits);
    }
    const sign = signOf(bottom);
    if (sign === 0) throw new RangeError(`not a fraction: ${numerator} / ${denominator}`);
    this.numerator = sign < 0 ? opposite(top) : top;
    this.denominator = sign < 0 ? opposite(bottom) : bottom;
  }

  plus(other: Fraction): Fraction {
    const a = this.denominator;
    const b = other.denominator;
    if (a === b) return new Fraction(sum(this.numerator, other.numerator), a);
    if (typeof a === "number" && typeof b === "number") {
      if (b % a === 0) {
        return new Fraction(sum(product(this.numerator, b / a), other.numerator), b);
      }
      if (a % b === 0) {
        return new Fraction(sum(this.numerator, product(other.numerator, a / b)), a);
      }
      const [n, m] = [this.numerator, other.numerator];
      const isSmall =
        typeof n === "number" &&
        typeof m === "number" &&
        Number.isSafeInteger(a * b) &&
        Number.isSafeInteger(n * b) &&
        Number.isSafeInteger(m * a);
      if (!isSmall) return sumOverLeastDenominator(this.reduced(), other.reduced());
    }
    return new Fraction(
      sum(product(this.numerator, b), product(other.numerator, a)),
      product(a, b)
    );
  }

  /** The same value in lowest terms, where its parts are doubles. */
  private reduced(): Fraction {
    const { numerator, denominator } = this;
    if (typeof numerator !== "number" || typeof denominator !== "number") return this;
    const common = greatestCommonDivisor(numerator, denominator);
    return common === 1 ? this : new Fraction(numerator / common, denominator / common);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return quotientOfProducts(this.numerator, other.numerator, this.denominator, other.denominator);
  }

  /** @throws RangeError where `other` is zero. */
  dividedBy(other: Fraction): Fraction {
    return quotientOfProducts(this.numerator, other.denominator, this.denominator, other.numerator);
  }

  negated(): Fraction {
    return new Fraction(opposite(this.numerator), this.denominator);
  }

  abs(): Fraction {
    return this.sign() < 0 ? this.negated() : this;
  }

  /** -1, 0 or 1. */
  sign(): number {
    return signOf(this.numerator);
  }

  /** -1, 0 or 1, as this is below, equal to or above `other`. */
  comparedTo(other: Fraction): number {
    return comparedProducts(this.numerator, other.denominator, other.numerator, this.denominator);
  }

  isBelow(other: Fraction): boolean {
    return this.comparedTo(other) < 0;
  }

  isAbove(other: Fraction): boolean {
    return this.comparedTo(other) > 0;
  }

  equals(other: Fraction): boolean {
    return this.comparedTo(other) === 0;
  }

  /** The largest whole number that is not above this fraction. */
  floor(): Fraction {
    return new Fraction(flooredQuotient(this.numerator, this.denominator));
  }

  /** The smallest whole number that is not below this fraction. */
  ceil(): Fraction {
    return this.negated().floor().negated();
  }

  /** The double nearest to the exact value; never -0. */
  toNumber(): number {
    return nearestDouble(this.numerator, this.denominator);
  }

  /** Decimal text for messages, at most 15 significant digits. */
  toText(): string {
    return Number(this.toNumber().toPrecision(15)).toString();
  }
}

/** A sum whose denominators, which are doubles, are multiplied only by what they do not share. */
function sumOverLeastDenominator(p: Fraction, q: Fraction): Fraction {
  const a = p.denominator as number;
  const b = q.denominator as number;
  const common = greatestCommonDivisor(a, b);
  return new Fraction(
    sum(product(p.numerator, b / common), product(q.numerator, a / common)),
    product(a, b / common)
  );
}

/** (a × b) ÷ (c × d); what they have in common goes first where the products are too large for doubles. */
function quotientOfProducts(a: Whole, b: Whole, c: Whole, d: Whole): Fraction {
  if (
    typeof a === "number" &&
    typeof b === "number" &&
    typeof c === "number" &&
    typeof d === "number" &&
    !(Number.isSafeInteger(a * b) && Number.isSafeInteger(c * d)) &&
    c * d !== 0
  ) {
    const ad = greatestCommonDivisor(a, d);
    const bc = greatestCommonDivisor(b, c);
    const ac = greatestCommonDivisor(a / ad, c / bc);
    const bd = greatestCommonDivisor(b / bc, d / ad);
    return new Fraction(product(a / ad / ac, b / bc / bd), product(c / bc / ac, d / ad / bd));
  }
  return new Fraction(product(a, b), product(c, d));
}

function isWhole(value: ExactInput): value is Whole {
  return isWholeDouble(value) || value instanceof Exact;
}

function isWholeDouble(value: ExactInput): value is number {
  return typeof value === "number" && Number.isSafeInteger(value);
}

/** @throws RangeError where the value is no decimal */
function decimalOf(value: ExactInput): DecimalQuotient {
  if (value instanceof Exact) return { digits: value, scale: 1 };
  const decimal = typeof value === "number" ? decimalOfDouble(value) : decimalText(value);
  if (!decimal) throw new RangeError(`not a decimal number: ${value}`);
  return decimal;
}

function decimalOfDouble(value: number): DecimalQuotient | undefined {
  const quick = decimalDigits(Math.abs(value));
  if (!quick) return decimalText(String(value));
  return { digits: value < 0 ? -quick.digits : quick.digits, scale: quick.scale };
}
