import { Fraction } from "./fraction";
import { invalidArgument } from "./marginError";

/** Magnitudes between these are accepted; no market quotes or trades anything outside. */
const SMALLEST = 1e-20;
const LARGEST = 1e20;
const EXACT_SMALLEST = new Fraction(SMALLEST);
const EXACT_LARGEST = new Fraction(LARGEST);

/**
 * The gate into the margin core: a finite number, or decimal text such as an exchange sends, becomes exact.
 *
 * @param value a double, or plain decimal text ("0.001", "1e-8")
 * @param argument name used in the error
 * @throws MarginError `invalid` where the value is no finite number or its magnitude is outside 1e-20 … 1e20
 * @example signed(-0.0001, "rate").toNumber() // → -0.0001
 */
export function signed(value: number | string, argument: string): Fraction {
  const fraction = toFraction(value, argument);
  if (!isQuantity(value, fraction)) {
    throw invalidArgument(argument, `${nearestBound(fraction)}; got ${value}`);
  }
  return fraction;
}

/**
 * A quantity above zero: a price, a size, a leverage.
 *
 * @throws MarginError `invalid`: `entry must be above 0; got -1`
 */
export function positive(value: number | string, argument: string): Fraction {
  const fraction = signed(value, argument);
  if (fraction.sign() <= 0) {
    throw invalidArgument(argument, `must be above 0; got ${value}`);
  }
  return fraction;
}

/**
 * A quantity of zero or more: a margin, a fee rate, a number of periods.
 *
 * @throws MarginError `invalid`: `periods must not be negative; got -1`
 */
export function notNegative(value: number | string, argument: string): Fraction {
  const fraction = signed(value, argument);
  if (fraction.sign() < 0) {
    throw invalidArgument(argument, `must not be negative; got ${value}`);
  }
  return fraction;
}

/**
 * A rate from 0 up to, not including, 1 (5 % = 0.05): maintenance rates and fees.
 *
 * @throws MarginError `invalid`: `fee_rate must be below 1 (5 % is 0.05); got 5`
 */
export function rate(value: number | string, argument: string): Fraction {
  const fraction = notNegative(value, argument);
  if (!fraction.isBelow(Fraction.ONE)) {
    throw invalidArgument(argument, `must be below 1 (5 % is 0.05); got ${value}`);
  }
  return fraction;
}

/**
 * A leverage of 1 or more.
 *
 * @throws MarginError `invalid`: `leverage must be above 0; got -3`, `leverage must be at least 1; got 0.5`
 */
export function leverage(value: number | string, argument = "leverage"): Fraction {
  const fraction = positive(value, argument);
  if (fraction.isBelow(Fraction.ONE)) {
    throw invalidArgument(argument, `must be at least 1; got ${value}`);
  }
  return fraction;
}

/** Doubles are in the order of the decimals they stand for, so that they can be compared themselves. */
function isQuantity(value: number | string, fraction: Fraction): boolean {
  if (fraction.sign() === 0) return true;
  if (typeof value === "number") {
    const magnitude = Math.abs(value);
    return magnitude >= SMALLEST && magnitude <= LARGEST;
  }
  const magnitude = fraction.abs();
  return !magnitude.isBelow(EXACT_SMALLEST) && !magnitude.isAbove(EXACT_LARGEST);
}

/** What a number must be that is too far from 0, or too near to it. */
function nearestBound(value: Fraction): string {
  const sign = value.sign() < 0 ? "-" : "";
  const isLarge = value.abs().isAbove(EXACT_LARGEST);
  const isTooHigh = isLarge === value.sign() > 0;
  return `must be at ${isTooHigh ? "most" : "least"} ${sign}${isLarge ? "1e20" : "1e-20"}`;
}

function toFraction(value: number | string, argument: string): Fraction {
  try {
    return new Fraction(value);
  } catch {
    const expected =
      typeof value === "number" ? "a finite number" : "a plain decimal number such as 0.005";
    throw invalidArgument(argument, `must be ${expected}; got ${value}`);
  }
}
