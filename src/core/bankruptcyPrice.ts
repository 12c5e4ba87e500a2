import { gainsWithValue, priceAtValue, valueAt } from "./contract";
import type { Fraction } from "./fraction";
import { cannotBeLiquidated } from "./liquidationPrice";
import type { Exposure } from "./profitAndLoss";

/**
 * Price at which the isolated margin is gone: the balance M + σ(V − V₀) is zero at V = V₀ − σM.
 *
 * Linear: E − s × M ÷ Q. Inverse: Q ÷ (Q/E + s × M).
 *
 * @param margin loss-bearing isolated margin, without unrealised profit
 * @throws MarginError `notAvailable` where the margin covers every price
 * @example linear long 1 at 10,000 with leverage 50, margin 200 → 9,800
 * Source: Bybit help centre, bankruptcy price (read 2026-07).
 */
export function bankruptcyPrice(exposure: Exposure, margin: Fraction): Fraction {
  const { contract, side, size, entry } = exposure;
  const entryValue = valueAt(contract, size, entry);
  const value = gainsWithValue(contract, side) ? entryValue.minus(margin) : entryValue.plus(margin);
  if (value.sign() <= 0) throw cannotBeLiquidated(exposure);
  return priceAtValue(contract, size, value);
}
