import { logReturns } from "./logReturns";
import { covariance, variance } from "./statistics";

/**
 * Minimum-variance hedge ratio: covariance of the log returns ÷ variance of the hedge's.
 *
 * @param core prices of what is held, three or more, oldest first
 * @param hedge prices of what hedges it, at the same times
 * @returns undefined where the hedge's price never moves
 * Source: L. Ederington, The hedging performance of the new futures markets, Journal of Finance 34 (1979).
 */
export function hedgeRatio(core: readonly number[], hedge: readonly number[]): number | undefined {
  const hedgeReturns = logReturns(hedge);
  const hedgeVariance = variance(hedgeReturns);
  return hedgeVariance > 0 ? covariance(logReturns(core), hedgeReturns) / hedgeVariance : undefined;
}
