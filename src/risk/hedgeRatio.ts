import { sampleCovariance } from "simple-statistics";
import { logReturns } from "./logReturns";
import { varianceOfReturns } from "./varianceOfReturns";

/**
 * Minimum-variance hedge ratio: covariance of the log returns ÷ variance of the hedge's.
 *
 * @param core prices of what is held, three or more, oldest first
 * @param hedge prices of what hedges it, at the same times
 * @returns undefined where the hedge's price never moves, or always at one rate
 * Source: L. Ederington, The hedging performance of the new futures markets, Journal of Finance 34 (1979).
 */
export function hedgeRatio(core: readonly number[], hedge: readonly number[]): number | undefined {
  const coreReturns = logReturns(core);
  const hedgeReturns = logReturns(hedge);
  const hedgeVariance = varianceOfReturns(hedgeReturns);
  if (hedgeVariance === 0) return undefined;
  if (varianceOfReturns(coreReturns) === 0) return 0;
  return sampleCovariance(coreReturns, hedgeReturns) / hedgeVariance;
}
