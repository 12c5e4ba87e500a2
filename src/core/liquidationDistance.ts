import type { Fraction } from "./fraction";
import { sideSign, type Side } from "./side";

/**
 * How far the price may move against the position until `liquidation`, as a fraction of the price.
 *
 * Long: (price − liquidation) ÷ price. Short: (liquidation − price) ÷ price. Negative = already past.
 *
 * @example long, price 60,000, liquidation 54,000 → 0.1
 */
export function liquidationDistance(side: Side, price: Fraction, liquidation: Fraction): Fraction {
  return sideSign(side).times(price.minus(liquidation)).dividedBy(price);
}
