import { Fraction, invalidArgument } from "../../core";
import { DAYS_A_YEAR, portfolioVolatility } from "../../risk";
import { withDefault, wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readReturnsTable } from "../priceSeries";
import { readList } from "../readList";
import { readPositive, readSigned } from "../readers";

/**
 * The annual volatility of a portfolio with given weights, a negative weight being a short
 * position. It is below the weighted volatilities wherever assets do not move fully together:
 * `=PORTFOLIOVOL(G2:G4, B2:D91)`.
 *
 * @question How volatile is my portfolio?
 * @family Hedge and portfolio
 * @formula √(Σ weight × weight × covariance of log returns × periods_per_year)
 * @throws #VALUE! where there is not one weight for each column, or fewer than three rows of
 *   prices.
 * @example =PORTFOLIOVOL({0.6;0.4}, {100,50;102,51.5;101,50.8;104,52.6;103,52})
 * → 0.4288742008
 * 60 % of the first asset, 40 % of the second.
 * @source H. Markowitz, Portfolio selection, Journal of Finance 7 (1952).
 * @see CORRELATIONS
 * @see REALIZEDVOL
 */
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
