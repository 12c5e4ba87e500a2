import { Fraction } from "./fraction";

const HOURS_A_YEAR = new Fraction(365 * 24);

/**
 * Simple annual rate of a funding rate: rate × 8,760 ÷ hours between two payments. Without compounding.
 *
 * @param intervalHours above 0
 * @example 0.01 % every 8 hours → 0.1095
 */
export function fundingAnnualRate(rate: Fraction, intervalHours: Fraction): Fraction {
  return rate.times(HOURS_A_YEAR).dividedBy(intervalHours);
}
