import { logReturns } from "../logReturns";

/** Decay of RiskMetrics for daily data. */
const LAMBDA = 0.94;

/**
 * Variance a period by exponentially weighted moving average, for the period after the last close:
 * σ²ₜ = 0.94 σ²ₜ₋₁ + 0.06 r²ₜ, begun with the first squared return; the mean return is taken as 0.
 *
 * @param closes two or more, oldest first
 * Source: J.P. Morgan/Reuters, RiskMetrics Technical Document, 4th edition (1996), section 5.2.
 */
export function ewmaVariance(closes: readonly number[]): number {
  return logReturns(closes)
    .map((change) => change * change)
    .reduce((variance, square) => LAMBDA * variance + (1 - LAMBDA) * square);
}
