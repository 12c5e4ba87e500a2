import type { Fraction } from "./fraction";
import { maintenanceMargin } from "./maintenanceMargin";
import { notAvailable } from "./marginError";
import type { MarginRule } from "./marginRule";
import { profitAndLoss, type Exposure } from "./profitAndLoss";

/**
 * Maintenance margin ÷ margin balance when the market stands at `price`; 1 = liquidated.
 *
 * The convention of Binance; OKX shows its reciprocal. Margin balance = margin + unrealised profit.
 *
 * @param margin loss-bearing isolated margin, without unrealised profit
 * @throws MarginError `notAvailable` where nothing is left of the margin: the position is bankrupt
 * @example linear long 0.5 at 60,000, margin 3,000, flat 0.5 %, price 60,000 → 150 ÷ 3,000 = 0.05
 */
export function marginRatio(
  exposure: Exposure,
  margin: Fraction,
  rule: MarginRule,
  price: Fraction
): Fraction {
  const balance = margin.plus(profitAndLoss(exposure, price));
  if (balance.sign() <= 0) {
    throw notAvailable(
      `nothing is left of the margin at a price of ${price.toText()}: the position is past bankruptcy`
    );
  }
  return maintenanceMargin(rule, exposure.size, exposure.entry, price).dividedBy(balance);
}
