import { Fraction } from "./fraction";

/**
 * Size of a hedge: value of the core position × ratio ÷ price of the hedge, for linear contracts.
 *
 * @param ratio of values, such as the minimum-variance ratio; negative = hedge on the side of the core
 * @example 2 coins at 3,000 hedged at a ratio of 0.8 in a market at 60,000 → 0.08
 */
export function hedgeSize(
  coreSize: Fraction,
  corePrice: Fraction,
  hedgePrice: Fraction,
  ratio: Fraction
): Fraction {
  return coreSize.times(corePrice).times(ratio).dividedBy(hedgePrice);
}

/**
 * What a hedge costs: value × (funding rate × periods + two fees), value = notional × |ratio|.
 *
 * @param fundingRate that the hedge pays in a period; negative = it receives
 * @example 100,000 hedged at 0.5, paying 0.01 % in each of 90 periods, fee rate 0.05 % → 500
 */
export function hedgeCost(
  notional: Fraction,
  ratio: Fraction,
  fundingRate: Fraction,
  periods: Fraction,
  feeRate: Fraction
): Fraction {
  const rate = fundingRate.times(periods).plus(feeRate.times(TWO));
  return notional.times(ratio.abs()).times(rate);
}

const TWO = new Fraction(2);
