import { notAvailable, type MaintenanceTier } from "../core";
import { marginRule, type Market } from "../venues";

/**
 * The market's tier table by position value.
 *
 * @throws MarginError `notAvailable` where there is none, or where tiers go by the size of a position
 */
export function tiersByValue(market: Market): readonly MaintenanceTier[] {
  const { tiers } = marginRule(market).maintenance;
  if (typeof tiers !== "function") return tiers;
  throw notAvailable(
    `the tiers of ${market.id} go by size, not by value: MARGINREQ answers the maintenance margin of a size, ` +
      "RISKCHECK its highest leverage"
  );
}
