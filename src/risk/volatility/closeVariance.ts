import { logReturns } from "../logReturns";
import { varianceOfReturns } from "../varianceOfReturns";

/**
 * Variance a period from closes: sample variance of log returns, around their mean.
 *
 * @param closes three or more
 * @example closes 100, 110, 99, 105 → 0.01142…
 */
export function closeVariance(closes: readonly number[]): number {
  return varianceOfReturns(logReturns(closes));
}
