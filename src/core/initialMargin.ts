import { valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { invalidArgument } from "./marginError";
import { tiersFor, type MaintenanceRule } from "./marginRule";
import type { Exposure } from "./profitAndLoss";
import { tierOfValue, type MaintenanceTier } from "./tiers";

/**
 * Initial margin: value at entry ÷ leverage, in the settlement currency.
 *
 * @example 0.5 at 60,000 with leverage 10 → 3,000
 */
export function initialMargin(exposure: Exposure, leverage: Fraction): Fraction {
  return entryValue(exposure).dividedBy(leverage);
}

/**
 * Refuses a leverage above what the market allows for a position of this value at entry.
 *
 * @throws MarginError `invalid`: `leverage must be at most 50 for a position value of 6,000,000; got 75`;
 *   `notAvailable` where the value is above the market's last tier
 */
export function requireLeverageAllowed(
  exposure: Exposure,
  leverage: Fraction,
  maintenance: MaintenanceRule
): void {
  const { maxLeverage } = tierAtEntry(exposure, maintenance);
  if (maxLeverage && leverage.isAbove(maxLeverage)) {
    throw invalidArgument(
      "leverage",
      `must be at most ${maxLeverage.toText()} for a position value of ` +
        `${entryValue(exposure).toText()}; got ${leverage.toText()}`
    );
  }
}

/**
 * The tier of a position's value at entry: the one that limits the leverage of opening it.
 *
 * @throws MarginError `notAvailable` where the value is above the market's last tier
 */
export function tierAtEntry(exposure: Exposure, maintenance: MaintenanceRule): MaintenanceTier {
  const tiers = tiersFor(maintenance, exposure.size);
  return tierOfValue(tiers, entryValue(exposure), maintenance.beyond);
}

function entryValue({ contract, size, entry }: Exposure): Fraction {
  return valueAt(contract, size, entry);
}
