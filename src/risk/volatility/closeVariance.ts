import { logReturns } from "../logReturns";
import { variance } from "../statistics";

/**
 * Variance a period from closes: sample variance of log returns, around their mean.
 *
 * @param closes three or more
 * @example closes 100, 110, 99, 105 → 0.0117…
 */
export function closeVariance(closes: readonly number[]): number {
  return variance(logReturns(closes));
}
