import { gainsWithValue, valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { maintenanceMargin } from "./maintenanceMargin";
import { tiersFor, type MarginRule } from "./marginRule";
import { profitAndLoss, type Exposure } from "./profitAndLoss";
import { areContinuous, type MaintenanceTier } from "./tiers";

/**
 * Margin above which a position reaches `price` without being liquidated on the way from entry.
 *
 * Maintenance margin at the price − profit at the price, which with continuous tiers is most at the price
 * itself. Where maintenance margin jumps at a tier's bound, a bound on the way of loss can ask for more
 * than the price behind it; the most of all is the answer.
 *
 * | case | answer |
 * |---|---|
 * | price on the profitable side of entry | maintenance margin there − profit there; may be negative |
 * | margin exactly at the answer | liquidated at the price, or at a bound before it |
 *
 * @param price above 0
 * @throws MarginError `notAvailable` where the value at the price is above the market's last tier
 * @example linear long 0.5 at 60,000, price 55,000, flat 0.5 % → 137.5 + 2,500 = 2,637.5
 */
export function marginToReach(exposure: Exposure, price: Fraction, rule: MarginRule): Fraction {
  const { contract, side, size, entry } = exposure;
  const atPrice = maintenanceMargin(rule, size, entry, price).minus(profitAndLoss(exposure, price));
  const tiers = tiersFor(rule.maintenance, size);
  if (rule.maintenance.basis === "entry" || areContinuous(tiers)) return atPrice;
  const entryValue = valueAt(contract, size, entry);
  const value = valueAt(contract, size, price);
  const gains = gainsWithValue(contract, side);
  const [low, high] = gains ? [value, entryValue] : [entryValue, value];
  const needAt = (bound: Fraction, { rate, deduction }: MaintenanceTier) =>
    bound
      .times(rate.plus(rule.maintenance.closeFeeRate))
      .minus(deduction)
      .plus(gains ? entryValue.minus(bound) : bound.minus(entryValue));
  return tiers
    .flatMap((tier) =>
      [tier.floor, tier.cap]
        .filter((bound) => bound !== undefined)
        .filter((bound) => !bound.isBelow(low) && !bound.isAbove(high))
        .map((bound) => needAt(bound, tier))
    )
    .reduce((most, need) => (need.isAbove(most) ? need : most), atPrice);
}
