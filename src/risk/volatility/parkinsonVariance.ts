import { mean } from "simple-statistics";
import type { Candle } from "./candle";

/**
 * Variance a period from highs and lows: Σ ln(high ÷ low)² ÷ (4n ln 2).
 *
 * Source: M. Parkinson, The extreme value method for estimating the variance of the rate of return,
 * Journal of Business 53 (1980).
 */
export function parkinsonVariance(candles: readonly Candle[]): number {
  return mean(candles.map(({ high, low }) => Math.log(high / low) ** 2)) / (4 * Math.LN2);
}
