import { notAvailable } from "../../core";
import { correlations } from "../../risk";
import { wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { readReturnsTable } from "../priceSeries";

/**
 * The correlation matrix of daily (or other) log returns: one row and one column for each
 * column of prices. 1 moves along, 0 is unrelated, −1 moves against. Prices stand oldest first,
 * one column an asset: `=CORRELATIONS(B2:D91)`.
 *
 * @question What moves together?
 * @family Hedge and portfolio
 * @formula covariance of two columns' log returns ÷ √(product of their variances)
 * @throws #VALUE! where there are fewer than three rows, or a price is missing; the text names
 *   row and column.
 * @throws #N/A in the cells of an asset whose price never moves.
 * @example =CORRELATIONS({100,50,10;102,51.5,9.9;101,50.8,10.1;104,52.6,9.8;103,52,10})
 * → 1 | 0.9934927075 | -0.9891803583
 * → 0.9934927075 | 1 | -0.9664619575
 * → -0.9891803583 | -0.9664619575 | 1
 * Two assets that move together, and one against them.
 * @source K. Pearson, Proceedings of the Royal Society 58 (1895).
 * @see PORTFOLIOVOL
 * @see HEDGERATIO
 */
export const CORRELATIONS = blockFunction({
  arguments: [wholeRange("prices", readReturnsTable)],
  computeRows: ([prices]) =>
    correlations(prices).map((row) =>
      row.map((correlation) => () => {
        if (correlation !== undefined) return correlation;
        throw notAvailable("no correlation: a price of this pair never moves");
      })
    ),
});
