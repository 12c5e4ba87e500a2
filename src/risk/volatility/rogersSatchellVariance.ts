import { mean } from "simple-statistics";
import type { Candle } from "./candle";

/**
 * Variance a period that a drift does not disturb: the mean of ln(H ÷ C) ln(H ÷ O) + ln(L ÷ C) ln(L ÷ O).
 *
 * Source: L. Rogers and S. Satchell, Estimating variance from high, low and closing prices, Annals of
 * Applied Probability 1 (1991).
 */
export function rogersSatchellVariance(candles: readonly Candle[]): number {
  return mean(
    candles.map(
      ({ open, high, low, close }) =>
        Math.log(high / close) * Math.log(high / open) +
        Math.log(low / close) * Math.log(low / open)
    )
  );
}
