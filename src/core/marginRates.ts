import { Fraction } from "./fraction";
import { invalidArgument, notAvailable } from "./marginError";
import type { MaintenanceTier } from "./tiers";

/**
 * Initial margin rate of a tier: 1 ÷ its highest leverage.
 *
 * @throws MarginError `notAvailable` where the tier's highest leverage is not known
 * @example highest leverage 125 → 0.008
 */
export function initialRate({ maxLeverage }: MaintenanceTier): Fraction {
  if (!maxLeverage) {
    throw notAvailable("this tier table says no maximum leverage, so there is no initial rate");
  }
  return Fraction.ONE.dividedBy(maxLeverage);
}

/**
 * Largest position value allowed at a leverage: the cap of the last tier that allows it.
 *
 * @param tiers in ascending order, highest leverage falling
 * @throws MarginError `invalid` where no tier allows the leverage; `notAvailable` where the tier is open
 *   above, or the table knows no maximum leverage
 * @example tiers to 50,000 at 125×, to 600,000 at 100×: leverage 101 → 50,000
 */
export function largestValue(tiers: readonly MaintenanceTier[], leverage: Fraction): Fraction {
  if (tiers.some(({ maxLeverage }) => !maxLeverage)) {
    throw notAvailable("this tier table says no maximum leverage, so there is no largest position");
  }
  const allowing = tiers.filter(({ maxLeverage }) => !maxLeverage?.isBelow(leverage));
  const last = allowing[allowing.length - 1];
  if (!last) {
    throw invalidArgument(
      "leverage",
      `must be at most ${tiers[0]?.maxLeverage?.toText()} in this market; got ${leverage.toText()}`
    );
  }
  if (!last.cap) {
    throw notAvailable(
      `no limit is known for a leverage of ${leverage.toText()}: the last tier has no upper bound`
    );
  }
  return last.cap;
}
