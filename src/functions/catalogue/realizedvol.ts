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
import type { Cells } from "../cell";
import { elementFunction } from "../evaluate";
import { asColumn, readPriceRows, toCandles } from "../priceSeries";
import { readPositive, readWord } from "../readers";

const METHODS = [
  "close",
  "ewma",
  "parkinson",
  "garmanklass",
  "rogerssatchell",
  "yangzhang",
] as const;

/**
 * The annual volatility of past prices, oldest first: the standard deviation of log returns,
 * scaled to a year. On a sheet the prices are a range, as in `=REALIZEDVOL(E2:E91)` for closes
 * or `=REALIZEDVOL(B2:E91, "yangzhang")` for open, high, low and close.
 *
 * `close` takes closes alone; `ewma` weights recent days more (RiskMetrics, 0.94). The others
 * use highs and lows and need fewer days for the same accuracy: `parkinson`, `garmanklass`,
 * `rogerssatchell` (which a trend does not mislead) and `yangzhang` (which gaps do not mislead
 * either).
 *
 * @question How volatile has this been?
 * @family Volatility
 * @formula √(variance of one period × periods_per_year)
 * @formula close: sample variance of ln(close ÷ close before)
 * @formula ewma: 0.94 × variance before + 0.06 × squared log return, begun with the first
 * @formula parkinson: mean of ln(high ÷ low)² ÷ (4 × ln 2)
 * @formula garmanklass: mean of ½ × ln(high ÷ low)² − (2 × ln 2 − 1) × ln(close ÷ open)²
 * @formula rogerssatchell: mean of ln(high ÷ close) × ln(high ÷ open) + ln(low ÷ close) ×
 *   ln(low ÷ open)
 * @formula yangzhang: variance of ln(open ÷ close before) + k × variance of ln(close ÷ open) +
 *   (1 − k) × rogerssatchell, k = 0.34 ÷ (1.34 + (n + 1) ÷ (n − 1))
 * @throws #VALUE! where there are too few rows for the method, a column is missing, or a high
 *   is not the highest price of its row; the text names the row.
 * @example =REALIZEDVOL({100;102;101;104;103;107;105}, {"close";"ewma"})
 * → 0.4561402581
 * → 0.4022130771
 * Seven daily closes, estimated in two ways.
 * @example =REALIZEDVOL({100,104,98,103;103,106,101,102;102,103,97,99;99,101,96,100}, "yangzhang")
 * → 0.6855238476
 * Four days of open, high, low and close.
 * @source J.P. Morgan/Reuters, RiskMetrics Technical Document (1996), 5.2; M. Parkinson,
 *   Journal of Business 53 (1980); M. Garman and M. Klass, ibid.; L. Rogers and S. Satchell,
 *   Annals of Applied Probability 1 (1991); D. Yang and Q. Zhang, Journal of Business 73
 *   (2000).
 * @see AVGTRUERANGE
 * @see VOLLEVERAGE
 * @see LIQPROB
 */
export const REALIZEDVOL = elementFunction({
  arguments: [
    wholeRange("prices", (cells) => cells),
    withDefault("method", readWord(METHODS), "close"),
    withDefault("periods_per_year", readPositive, new Fraction(DAYS_A_YEAR)),
  ],
  compute: ([prices, method, periods]) =>
    isOfCloses(method)
      ? ofCloses(method, prices, periods.toNumber())
      : ofCandles(method, prices, periods.toNumber()),
});

function isOfCloses(method: CloseEstimator | CandleEstimator): method is CloseEstimator {
  return method in CLOSE_ESTIMATORS;
}

/** A single row is a series of closes. */
function ofCloses(method: CloseEstimator, cells: Cells, periods: number): number {
  const rows = readPriceRows(asColumn(cells), "prices");
  const columns = rows[0]?.prices.length ?? 0;
  if (columns !== 1 && columns !== 4) {
    throw invalidArgument(
      "prices",
      `must have one column of closes, or four of open, high, low, close; got ${columns}`
    );
  }
  requireRows(method, rows.length, CLOSE_ESTIMATORS[method].fewest);
  const closes = rows.map(({ prices }) => prices[columns - 1] as number);
  return volatilityOfCloses(method, closes, periods);
}

/** A single row is one candle. */
function ofCandles(method: CandleEstimator, cells: Cells, periods: number): number {
  const candles = toCandles(readPriceRows(cells, "prices"), "prices");
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
