import { absolute, compare, divide, roundToWhole, sign, subtract } from "./decimal";

/** Venues round margins to 8 decimals, so a whole leverage comes back a hair off. */
const TOLERANCE = "0.0005";

/**
 * Leverage as notional ÷ initial margin, both of one moment; a quotient within 0.05 % of a whole number is
 * that number, since these venues set whole leverages. Undefined where either is zero or missing.
 */
export function deriveLeverage(
  notional: string | null | undefined,
  initialMargin: string | null | undefined
): string | undefined {
  if (!notional || !initialMargin || sign(notional) === 0 || sign(initialMargin) <= 0)
    return undefined;
  const quotient = divide(absolute(notional), initialMargin);
  const whole = roundToWhole(quotient);
  if (sign(whole) === 0) return divide(absolute(notional), initialMargin, 8);
  const gap = divide(absolute(subtract(quotient, whole)), whole);
  return compare(gap, TOLERANCE) <= 0 ? whole : divide(absolute(notional), initialMargin, 8);
}
