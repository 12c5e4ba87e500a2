import { mean, sampleVariance } from "simple-statistics";

/** What rounding the prices, their quotient and its logarithm can do to a return. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Sample variance of returns, around their mean; 0 where they differ by no more than rounding, as those of
 * a price that never moves or always moves at one rate.
 *
 * @param returns two or more
 * @param scale what the returns were multiplied by, their rounding with them
 * @example 100, 110, 121 → 0, not 1e-33
 */
export function varianceOfReturns(returns: readonly number[], scale = 1): number {
  const average = mean(returns);
  const isSteady = returns.every(
    (one) => Math.abs(one - average) <= ROUNDING * Math.max(scale, Math.abs(average))
  );
  return isSteady ? 0 : sampleVariance(returns);
}
