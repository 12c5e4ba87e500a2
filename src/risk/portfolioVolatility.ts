import { logReturns } from "./logReturns";
import { covariance, sum } from "./statistics";

/**
 * Annual volatility of a portfolio: √(w′Σw × periods a year), Σ the sample covariances of log returns.
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
  const terms = returns.flatMap((own, row) =>
    returns.map(
      (other, column) =>
        (weights[row] as number) * (weights[column] as number) * covariance(own, other)
    )
  );
  return Math.sqrt(Math.max(0, sum(terms)) * periodsPerYear);
}
