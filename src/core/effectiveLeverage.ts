import { valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { notAvailable } from "./marginError";
import { profitAndLoss, type Exposure } from "./profitAndLoss";

/**
 * Leverage that a position has now: value at the price ÷ margin balance there.
 *
 * @param margin loss-bearing isolated margin, without unrealised profit
 * @throws MarginError `notAvailable` where nothing is left of the margin
 * @example long 0.5 from 60,000 with margin 3,000, price 57,000 → 28,500 ÷ 1,500 = 19
 */
export function effectiveLeverage(exposure: Exposure, margin: Fraction, price: Fraction): Fraction {
  const balance = margin.plus(profitAndLoss(exposure, price));
  if (balance.sign() <= 0) {
    throw notAvailable(
      `nothing is left of the margin at a price of ${price.toText()}: the position has no leverage`
    );
  }
  return valueAt(exposure.contract, exposure.size, price).dividedBy(balance);
}
