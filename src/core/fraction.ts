import { Exact } from "./decimal";

/** A number that becomes exact: a double stands for its shortest decimal text, as a person typed it. */
export type ExactInput = number | string | Exact;

/**
 * Digits kept when a fraction becomes a double. A double, and the midpoint of two doubles, above
 * 1e-60 has fewer significant digits, so that cutting here and marking the rest decides every tie.
 */
const QUOTIENT_DIGITS = 320;

const Quotient = Exact.clone({ precision: QUOTIENT_DIGITS, rounding: Exact.ROUND_DOWN });

/**
 * An exact quotient of two decimals. Immutable.
 *
 * Every formula of this package is a ratio of polynomials in its inputs; written with fractions it
 * is computed without any rounding, and divided once, at the end.
 *
 * @example new Fraction(1).dividedBy(new Fraction(3)).times(new Fraction(3)).toNumber() // → 1
 */
export class Fraction {
  static readonly ZERO = new Fraction(0);
  static readonly ONE = new Fraction(1);

  /** Always above zero. */
  readonly denominator: Exact;
  readonly numerator: Exact;

  constructor(numerator: ExactInput, denominator: ExactInput = 1) {
    const top = new Exact(numerator);
    const bottom = new Exact(denominator);
    if (!top.isFinite() || !bottom.isFinite() || bottom.isZero()) {
      throw new RangeError(`not a fraction: ${top.toString()} / ${bottom.toString()}`);
    }
    this.numerator = bottom.isNegative() ? top.neg() : top;
    this.denominator = bottom.abs();
  }

  plus(other: Fraction): Fraction {
    if (this.denominator.eq(other.denominator)) {
      return new Fraction(this.numerator.plus(other.numerator), this.denominator);
    }
    return new Fraction(
      this.numerator.times(other.denominator).plus(other.numerator.times(this.denominator)),
      this.denominator.times(other.denominator)
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return new Fraction(
      this.numerator.times(other.numerator),
      this.denominator.times(other.denominator)
    );
  }

  /** @throws RangeError where `other` is zero. */
  dividedBy(other: Fraction): Fraction {
    return new Fraction(
      this.numerator.times(other.denominator),
      this.denominator.times(other.numerator)
    );
  }

  negated(): Fraction {
    return new Fraction(this.numerator.neg(), this.denominator);
  }

  abs(): Fraction {
    return new Fraction(this.numerator.abs(), this.denominator);
  }

  /** -1, 0 or 1. */
  sign(): number {
    return this.numerator.isZero() ? 0 : this.numerator.isNegative() ? -1 : 1;
  }

  /** -1, 0 or 1, as this is below, equal to or above `other`. */
  comparedTo(other: Fraction): number {
    return this.numerator
      .times(other.denominator)
      .comparedTo(other.numerator.times(this.denominator));
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
  floor(): Exact {
    const whole = this.numerator.divToInt(this.denominator);
    const isCut = !whole.times(this.denominator).eq(this.numerator);
    return isCut && this.numerator.isNegative() ? whole.minus(1) : whole;
  }

  /** The smallest whole number that is not below this fraction. */
  ceil(): Exact {
    return this.negated().floor().neg();
  }

  /** The double nearest to the exact value; never -0. */
  toNumber(): number {
    const quotient = new Quotient(this.numerator).div(this.denominator);
    const isExact = quotient.times(this.denominator).eq(this.numerator);
    const number = Number(isExact ? quotient.toString() : withTrailingDigit(quotient));
    return number === 0 ? 0 : number;
  }

  /** Decimal text for messages, at most `digits` significant digits. */
  toText(digits = 15): string {
    return Number(this.toNumber().toPrecision(digits)).toString();
  }
}

/** Marks a cut quotient as slightly larger in magnitude than its digits, so that ties break rightly. */
function withTrailingDigit(quotient: Exact): string {
  const text = quotient.toExponential(QUOTIENT_DIGITS - 1);
  const at = text.indexOf("e");
  return `${text.slice(0, at)}1${text.slice(at)}`;
}
