import { mean } from "simple-statistics";
import type { Candle } from "./candle";

/**
 * Variance a period from open, high, low and close: the mean of ½ ln(H ÷ L)² − (2 ln 2 − 1) ln(C ÷ O)².
 *
 * Source: M. Garman and M. Klass, On the estimation of security price volatilities from historical data,
 * Journal of Business 53 (1980).
 */
export function garmanKlassVariance(candles: readonly Candle[]): number {
  return mean(
    candles.map(
      ({ open, high, low, close }) =>
        Math.log(high / low) ** 2 / 2 - (2 * Math.LN2 - 1) * Math.log(close / open) ** 2
    )
  );
}
