import { varianceOfReturns } from "../varianceOfReturns";
import type { Candle } from "./candle";
import { rogersSatchellVariance } from "./rogersSatchellVariance";

/**
 * Variance a period from gaps between periods and moves within them:
 * sample variance of ln(open ÷ close before) + k × sample variance of ln(close ÷ open)
 * + (1 − k) × Rogers–Satchell, with k = 0.34 ÷ (1.34 + (n + 1) ÷ (n − 1)).
 *
 * The first candle only gives its close; n are those after it.
 *
 * @param candles three or more, oldest first
 * Source: D. Yang and Q. Zhang, Drift-independent volatility estimation based on high, low, open, and
 * close prices, Journal of Business 73 (2000).
 */
export function yangZhangVariance(candles: readonly Candle[]): number {
  const periods = candles.slice(1);
  const count = periods.length;
  const gaps = periods.map(({ open }, index) => Math.log(open / (candles[index] as Candle).close));
  const moves = periods.map(({ open, close }) => Math.log(close / open));
  const weight = 0.34 / (1.34 + (count + 1) / (count - 1));
  return (
    varianceOfReturns(gaps) +
    weight * varianceOfReturns(moves) +
    (1 - weight) * rogersSatchellVariance(periods)
  );
}
