import { Fraction, invalidArgument } from "../../core";
import {
  CANDLE_ESTIMATORS,
  CLOSE_ESTIMATORS,
  DAYS_A_YEAR,
  volatilityOfCandles,
  volatilityOfCloses,
  type CandleEstimator,
  type CloseEstimator,
} from "../../risk";
import { withDefault, wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readPriceTable, toCandles } from "../priceSeries";
import { readPositive, readWord } from "../readers";

const METHODS = [
  "close",
  "ewma",
  "parkinson",
  "garmanklass",
  "rogerssatchell",
  "yangzhang",
] as const;

export const REALIZEDVOL = elementFunction({
  arguments: [
    wholeRange("prices", readPriceTable),
    withDefault("method", readWord(METHODS), "close"),
    withDefault("periods_per_year", readPositive, new Fraction(DAYS_A_YEAR)),
  ],
  compute: ([columns, method, periods]) =>
    isOfCloses(method)
      ? ofCloses(method, columns, periods.toNumber())
      : ofCandles(method, columns, periods.toNumber()),
});

type Columns = readonly (readonly number[])[];

function isOfCloses(method: CloseEstimator | CandleEstimator): method is CloseEstimator {
  return method in CLOSE_ESTIMATORS;
}

function ofCloses(method: CloseEstimator, columns: Columns, periods: number): number {
  const closes = columns.length === 1 ? columns[0] : columns.length === 4 ? columns[3] : undefined;
  if (!closes) {
    throw invalidArgument(
      "prices",
      `must have one column of closes, or four of open, high, low, close; got ${columns.length}`
    );
  }
  requireRows(method, closes.length, CLOSE_ESTIMATORS[method].fewest);
  return volatilityOfCloses(method, closes, periods);
}

function ofCandles(method: CandleEstimator, columns: Columns, periods: number): number {
  const candles = toCandles(columns, "prices");
  requireRows(method, candles.length, CANDLE_ESTIMATORS[method].fewest);
  return volatilityOfCandles(method, candles, periods);
}

function requireRows(method: string, rows: number, fewest: number): void {
  if (rows >= fewest) return;
  throw invalidArgument(
    "prices",
    `must have at least ${fewest} row${fewest === 1 ? "" : "s"} for ${method}; got ${rows}`
  );
}
