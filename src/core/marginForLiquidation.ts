import type { Fraction } from "./fraction";
import { liquidationPrice } from "./liquidationPrice";
import { maintenanceMargin } from "./maintenanceMargin";
import { notAvailable } from "./marginError";
import { tiersFor, type MarginRule } from "./marginRule";
import { profitAndLoss, type Exposure } from "./profitAndLoss";
import { areContinuous } from "./tiers";

/**
 * Loss-bearing margin with which a position is liquidated at `target`: the inverse of liquidationPrice.
 *
 * M = maintenance margin at the target − profit at the target. Negative where the position would keep its
 * maintenance margin out of its own profit.
 *
 * @param target price above 0
 * @throws MarginError `notAvailable` where a tier's bound liquidates the position first, so that no margin
 *   answers; only with tables whose maintenance margin jumps
 * @example linear short 0.003 at 42,976.6, rate 0.4 %, target 48,303.07832462 → 16.55907191 (rounded up)
 */
export function marginForLiquidation(
  exposure: Exposure,
  target: Fraction,
  rule: MarginRule
): Fraction {
  const maintenance = maintenanceMargin(rule, exposure.size, exposure.entry, target);
  const margin = maintenance.minus(profitAndLoss(exposure, target));
  if (
    rule.maintenance.basis === "mark" &&
    !areContinuous(tiersFor(rule.maintenance, exposure.size))
  ) {
    if (!isLiquidatedAt(exposure, margin, rule, target)) {
      throw notAvailable(
        `no margin puts the liquidation price at ${target.toText()}: maintenance margin jumps at a tier's ` +
          "bound on the way there"
      );
    }
  }
  return margin;
}

function isLiquidatedAt(exposure: Exposure, margin: Fraction, rule: MarginRule, target: Fraction) {
  return liquidationPrice(exposure, margin, rule).equals(target);
}
