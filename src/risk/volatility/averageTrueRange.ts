import { mean } from "simple-statistics";
import type { Candle } from "./candle";

/**
 * Wilder's average true range after the last candle.
 *
 * True range = the largest of high − low, |high − close before|, |low − close before|; of the first candle
 * high − low. The first average is the mean of the first `length` true ranges, each later one
 * (average before × (length − 1) + true range) ÷ length.
 *
 * @param candles at least `length`, oldest first
 * Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978).
 */
export function averageTrueRange(candles: readonly Candle[], length: number): number {
  const ranges = candles.map((candle, index) => trueRange(candle, candles[index - 1]?.close));
  return ranges
    .slice(length)
    .reduce(
      (average, range) => (average * (length - 1) + range) / length,
      mean(ranges.slice(0, length))
    );
}

function trueRange({ high, low }: Candle, closeBefore: number | undefined): number {
  if (closeBefore === undefined) return high - low;
  return Math.max(high - low, Math.abs(high - closeBefore), Math.abs(low - closeBefore));
}
