import type { Fraction } from "./fraction";
import { aboveLastTier, tierHolds, type MaintenanceTier } from "./tiers";

/** A position as the search below needs it: σ = 1 where profit grows with its value, else −1. */
export interface ValuedPosition {
  readonly entryValue: Fraction;
  readonly margin: Fraction;
  readonly sigma: Fraction;
  readonly closeFeeRate: Fraction;
}

/**
 * Position value at liquidation where maintenance margin jumps at the tiers' bounds: where the whole
 * position takes its tier's rate and nothing is deducted (Gate and Bitget style tables).
 *
 * There can be several values at which balance and maintenance margin meet. The answer is the first one on
 * the way of loss from entry at which the balance is down to maintenance margin; a tier's bound counts for
 * both of its tiers, so that a jump liquidates at the bound itself. A position that is below maintenance
 * margin at entry already is answered on its way of profit: the first value at which it is solvent, as
 * with continuous tables.
 *
 * @param tiers in ascending order, each beginning where the one before ends
 * @returns undefined where no value liquidates
 * @throws MarginError `notAvailable` where the way leads above the last tier
 */
export function valueAcrossJumps(
  position: ValuedPosition,
  tiers: readonly MaintenanceTier[],
  beyond: string | undefined
): Fraction | undefined {
  const { entryValue, sigma } = position;
  const isSolventIn = (tier: MaintenanceTier) => cushion(position, tier, entryValue).sign() > 0;
  const holding = tiers.filter((tier) => tierHolds(tier, entryValue));
  if (holding.length === 0) throw aboveLastTier(tiers, entryValue, beyond);
  const isSolvent = holding.every(isSolventIn);
  if (!isSolvent && holding.some(isSolventIn)) return entryValue;

  const isUpward = sigma.sign() < 0 === isSolvent;
  for (const tier of isUpward ? tiers : [...tiers].reverse()) {
    if (isPassed(tier, entryValue, isUpward)) continue;
    const near = nearEnd(tier, entryValue, isUpward);
    if (near && cushion(position, tier, near).sign() > 0 !== isSolvent) return near;
    const root = rootIn(position, tier);
    const isAhead = isUpward ? !root.isBelow(entryValue) : !root.isAbove(entryValue);
    if (isAhead && tierHolds(tier, root)) return root;
  }
  if (isUpward) throw aboveLastTier(tiers, tiers[tiers.length - 1]?.cap ?? entryValue, beyond);
  return undefined;
}

/** Balance − maintenance margin at a value, by one tier's rate and deduction. */
function cushion(position: ValuedPosition, tier: MaintenanceTier, value: Fraction): Fraction {
  const { entryValue, margin, sigma, closeFeeRate } = position;
  const balance = margin.plus(sigma.times(value.minus(entryValue)));
  return balance.minus(value.times(tier.rate.plus(closeFeeRate))).plus(tier.deduction);
}

/** The value at which the cushion of one tier is 0. */
function rootIn(position: ValuedPosition, tier: MaintenanceTier): Fraction {
  const { entryValue, margin, sigma, closeFeeRate } = position;
  return sigma
    .times(entryValue)
    .minus(margin)
    .minus(tier.deduction)
    .dividedBy(sigma.minus(tier.rate.plus(closeFeeRate)));
}

function isPassed(tier: MaintenanceTier, from: Fraction, isUpward: boolean): boolean {
  return isUpward ? tier.cap !== undefined && tier.cap.isBelow(from) : tier.floor.isAbove(from);
}

/** Where the way from entry enters a tier; undefined in the tier that holds entry. */
function nearEnd(tier: MaintenanceTier, from: Fraction, isUpward: boolean): Fraction | undefined {
  if (tierHolds(tier, from)) return undefined;
  return isUpward ? tier.floor : tier.cap;
}
