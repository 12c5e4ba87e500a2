import type { Fraction } from "./fraction";
import type { MarginRule } from "./marginRule";
import { marginToReach } from "./marginToReach";
import type { Exposure } from "./profitAndLoss";

/**
 * Whether a stop triggers before the position is liquidated: its margin is more than what it takes to
 * reach the stop (marginToReach.ts). A stop exactly at the liquidation price is not safe.
 *
 * @param margin loss-bearing margin
 * @example linear long 0.5 at 60,000, margin 3,000, flat 0.5 % (liquidated at 54,271.36): stop 55,000 → true
 */
export function stopIsSafe(
  exposure: Exposure,
  margin: Fraction,
  rule: MarginRule,
  stop: Fraction
): boolean {
  return margin.isAbove(marginToReach(exposure, stop, rule));
}
