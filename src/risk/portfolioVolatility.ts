import { sum } from "simple-statistics";
import { logReturns } from "./logReturns";
import { varianceOfReturns } from "./varianceOfReturns";

/**
 * Annual volatility of a portfolio: √(w′Σw × periods a year), Σ the sample covariances of log returns.
 *
 * w′Σw is computed as what it equals, the sample variance of w′r: that does not cancel where one asset
 * hedges another, and is 0 for a perfect hedge.
 *
 * @param weights share of each asset in the portfolio's value; negative = short
 * @param prices one list an asset, three prices or more, at the same times
 * Source: H. Markowitz, Portfolio selection, Journal of Finance 7 (1952).
 */
export function portfolioVolatility(
  weights: readonly number[],
  prices: readonly (readonly number[])[],
  periodsPerYear: number
): number {
  const returns = prices.map(logReturns);
  const weighted = (returns[0] ?? []).map((_, period) =>
    sum(weights.map((weight, asset) => weight * (returns[asset]?.[period] as number)))
  );
  const scale = sum(weights.map(Math.abs));
  return Math.sqrt(varianceOfReturns(weighted, scale) * periodsPerYear);
}
