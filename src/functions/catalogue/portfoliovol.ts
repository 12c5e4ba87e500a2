import { Fraction, invalidArgument } from "../../core";
import { DAYS_A_YEAR, portfolioVolatility } from "../../risk";
import { withDefault, wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readReturnsTable } from "../priceSeries";
import { readList } from "../readList";
import { readPositive, readSigned } from "../readers";

export const PORTFOLIOVOL = elementFunction({
  arguments: [
    wholeRange("weights", readList(readSigned)),
    wholeRange("prices", readReturnsTable),
    withDefault("periods_per_year", readPositive, new Fraction(DAYS_A_YEAR)),
  ],
  compute: ([weights, prices, periods]) => {
    if (weights.length !== prices.length) {
      throw invalidArgument(
        "weights",
        `must be one for each column of prices (${prices.length}); got ${weights.length}`
      );
    }
    return portfolioVolatility(
      weights.map((weight) => weight.toNumber()),
      prices,
      periods.toNumber()
    );
  },
});
