import { invalidArgument } from "../../core";
import { averageTrueRange } from "../../risk";
import { withDefault, wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readPriceRows, toCandles } from "../priceSeries";
import { readCount } from "../readers";

/**
 * Wilder's average true range: how far the price moves in one period, gaps included, in the
 * unit of the prices. Traders put stops a multiple of it away from entry. On a sheet the prices
 * are a range of four columns, oldest first: `=AVGTRUERANGE(B2:E91)`.
 *
 * @question How far does this move in a day?
 * @family Volatility
 * @formula true range = the largest of high − low, |high − close before|, |low − close before|
 * @formula first average = mean of the first length true ranges; then (average before × (length
 *   − 1) + true range) ÷ length
 * @throws #VALUE! where there are fewer rows than length, or a high is not the highest price of
 *   its row.
 * @example =AVGTRUERANGE({100,104,98,103;103,106,101,102;102,103,97,99;99,101,96,100}, 3)
 * → 5.444444444
 * Four days of open, high, low and close, averaged over three.
 * @source J. Welles Wilder, New Concepts in Technical Trading Systems (1978).
 * @see REALIZEDVOL
 * @see POSITIONSIZE
 */
export const AVGTRUERANGE = elementFunction({
  arguments: [
    wholeRange("ohlc", (cells, name) => toCandles(readPriceRows(cells, name), name)),
    withDefault("length", readCount, 14),
  ],
  compute: ([candles, length]) => {
    if (candles.length < length) {
      throw invalidArgument(
        "ohlc",
        `must have at least as many rows as length (${length}); got ${candles.length}`
      );
    }
    return averageTrueRange(candles, length);
  },
});
