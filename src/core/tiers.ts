import { Fraction } from "./fraction";
import { notAvailable } from "./marginError";

/** One bracket of a venue's maintenance margin table. */
export interface MaintenanceTier {
  /** Position value from which the tier holds, in the settlement currency. */
  readonly floor: Fraction;
  /** Position value up to which it holds; undefined in an open last tier. */
  readonly cap: Fraction | undefined;
  /** Maintenance margin rate, 0 up to below 1. */
  readonly rate: Fraction;
  /** Amount taken off value × rate, so that maintenance margin is continuous from tier to tier. */
  readonly deduction: Fraction;
  /** Highest leverage at which a position of this value may be opened; undefined where unknown. */
  readonly maxLeverage: Fraction | undefined;
}

/** What a tier is made of; the deduction follows from the recurrence where it is not given. */
export interface TierRow {
  readonly floor: Fraction;
  readonly cap?: Fraction | undefined;
  readonly rate: Fraction;
  readonly deduction?: Fraction | undefined;
  readonly maxLeverage?: Fraction | undefined;
}

/**
 * Completes tier rows: each tier ends where the next begins, and its deduction follows from the
 * recurrence d₁ = 0, dₙ = dₙ₋₁ + floorₙ × (rateₙ − rateₙ₋₁), which makes maintenance margin continuous.
 *
 * Binance calls it maintenance amount (cum), Bybit mmDeduction, Hyperliquid maintenance deduction:
 * one recurrence (Binance FAQ b3c689c1f50a44cabb3a84e663b81d93; Hyperliquid docs, margin tiers).
 *
 * @param rows in ascending order of floor, the first floor 0
 * @example floors 0, 50,000, 250,000 with rates 0.4 %, 0.5 %, 1 % → deductions 0, 50, 1,300
 */
export function progressiveTiers(rows: readonly TierRow[]): readonly MaintenanceTier[] {
  const tiers: MaintenanceTier[] = [];
  rows.forEach((row, index) => {
    const previous = tiers[index - 1];
    const step = previous ? row.floor.times(row.rate.minus(previous.rate)) : Fraction.ZERO;
    tiers.push({
      floor: row.floor,
      cap: rows[index + 1]?.floor ?? row.cap,
      rate: row.rate,
      deduction: row.deduction ?? (previous ? previous.deduction.plus(step) : Fraction.ZERO),
      maxLeverage: row.maxLeverage,
    });
  });
  return tiers;
}

/** One tier that holds for every value: a flat maintenance rate. */
export function flatTier(rate: Fraction): readonly MaintenanceTier[] {
  return progressiveTiers([{ floor: Fraction.ZERO, rate }]);
}

/** Whether a value lies in a tier; at a bound both neighbours hold it, and agree. */
export function tierHolds(tier: MaintenanceTier, value: Fraction): boolean {
  return !value.isBelow(tier.floor) && (tier.cap === undefined || !value.isAbove(tier.cap));
}

/**
 * The tier of a position value.
 *
 * @throws MarginError `notAvailable` where the value is above the last tier's cap
 */
export function tierOfValue(
  tiers: readonly MaintenanceTier[],
  value: Fraction,
  beyond?: string
): MaintenanceTier {
  const tier = tiers.find((candidate) => tierHolds(candidate, value));
  if (!tier) throw aboveLastTier(tiers, value, beyond);
  return tier;
}

/**
 * The error for a position value that no tier holds.
 *
 * @param beyond why the table ends there, where the venue's own goes on
 */
export function aboveLastTier(
  tiers: readonly MaintenanceTier[],
  value: Fraction,
  beyond?: string
): Error {
  const cap = tiers[tiers.length - 1]?.cap;
  return notAvailable(
    `a position value of ${value.toText()} is above the last tier of this market` +
      (cap ? `, which ends at ${cap.toText()}` : "") +
      (beyond ? `: ${beyond}` : "")
  );
}

/** What is known of tables: every position of a column asks again. */
const CONTINUITY = new WeakMap<readonly MaintenanceTier[], boolean>();

/** Whether maintenance margin is the same from both sides of every tier's bound. */
export function areContinuous(tiers: readonly MaintenanceTier[]): boolean {
  if (tiers.length === 1) return true;
  let answer = CONTINUITY.get(tiers);
  if (answer === undefined) {
    answer = meetAtBounds(tiers);
    CONTINUITY.set(tiers, answer);
  }
  return answer;
}

function meetAtBounds(tiers: readonly MaintenanceTier[]): boolean {
  return tiers.every((tier, index) => {
    const before = tiers[index - 1];
    if (!before) return true;
    const step = tier.floor.times(tier.rate.minus(before.rate));
    return tier.deduction.minus(before.deduction).equals(step);
  });
}
