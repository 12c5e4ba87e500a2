import { invalidArgument } from "../../core";
import { averageTrueRange } from "../../risk";
import { withDefault, wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readPriceColumns, toCandles } from "../priceSeries";
import { readCount } from "../readers";

export const AVGTRUERANGE = elementFunction({
  arguments: [
    wholeRange("ohlc", (cells, name) => toCandles(readPriceColumns(cells, name), name)),
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
