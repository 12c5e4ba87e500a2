import { valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { tiersFor, type MarginRule } from "./marginRule";
import { tierOfValue } from "./tiers";

/**
 * Maintenance margin of a position when the market stands at `price`, in the settlement currency.
 *
 * Value × (rate + fee to close where the rule counts it) − deduction, rate and deduction of the
 * tier that holds the value.
 *
 * @throws MarginError `notAvailable` where the value is above the market's last tier
 * @example value 100,000 in a tier of 0.5 % with deduction 50 → 450
 */
export function maintenanceMargin(
  rule: MarginRule,
  size: Fraction,
  entry: Fraction,
  price: Fraction
): Fraction {
  const { maintenance, contract } = rule;
  const value = valueAt(contract, size, maintenance.basis === "mark" ? price : entry);
  const tier = tierOfValue(tiersFor(maintenance, size), value, maintenance.beyond);
  return value.times(tier.rate.plus(maintenance.closeFeeRate)).minus(tier.deduction);
}
