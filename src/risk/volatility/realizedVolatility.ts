import type { Candle } from "./candle";
import { closeVariance } from "./closeVariance";
import { ewmaVariance } from "./ewmaVariance";
import { garmanKlassVariance } from "./garmanKlassVariance";
import { parkinsonVariance } from "./parkinsonVariance";
import { rogersSatchellVariance } from "./rogersSatchellVariance";
import { yangZhangVariance } from "./yangZhangVariance";

/** Estimators that closes are enough for, with the fewest closes that they take. */
export const CLOSE_ESTIMATORS = {
  close: { variance: closeVariance, fewest: 3 },
  ewma: { variance: ewmaVariance, fewest: 2 },
} as const;

/** Estimators that take open, high, low and close, with the fewest candles that they take. */
export const CANDLE_ESTIMATORS = {
  parkinson: { variance: parkinsonVariance, fewest: 1 },
  garmanklass: { variance: garmanKlassVariance, fewest: 1 },
  rogerssatchell: { variance: rogersSatchellVariance, fewest: 1 },
  yangzhang: { variance: yangZhangVariance, fewest: 3 },
} as const;

export type CloseEstimator = keyof typeof CLOSE_ESTIMATORS;
export type CandleEstimator = keyof typeof CANDLE_ESTIMATORS;

/** Annual volatility from closes: √(variance a period × periods a year). */
export function volatilityOfCloses(
  estimator: CloseEstimator,
  closes: readonly number[],
  periodsPerYear: number
): number {
  return Math.sqrt(CLOSE_ESTIMATORS[estimator].variance(closes) * periodsPerYear);
}

/** Annual volatility from candles: √(variance a period × periods a year). */
export function volatilityOfCandles(
  estimator: CandleEstimator,
  candles: readonly Candle[],
  periodsPerYear: number
): number {
  return Math.sqrt(CANDLE_ESTIMATORS[estimator].variance(candles) * periodsPerYear);
}
