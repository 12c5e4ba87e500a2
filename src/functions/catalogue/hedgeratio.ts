import { invalidArgument, notAvailable } from "../../core";
import { hedgeRatio } from "../../risk";
import { wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readPriceSeries, type PlacedPrice } from "../priceSeries";
import { requireSameLength } from "../readList";

/**
 * The ratio at which a hedge leaves the least variance: for each unit of value that you hold,
 * sell this much value of the hedge. Both ranges hold prices of the same times, oldest first:
 * `=HEDGERATIO(B2:B91, C2:C91)`.
 *
 * @question Which ratio hedges best?
 * @family Hedge and portfolio
 * @formula covariance of the log returns ÷ variance of the hedge's log returns
 * @throws #VALUE! where the ranges differ in length or have fewer than three prices.
 * @throws #N/A where the price of the hedge never moves.
 * @example =HEDGERATIO({100;102;101;104;103}, {50;51.5;50.8;52.6;52})
 * → 0.7722811573
 * The hedge moves more than what it hedges, so less of it is needed.
 * @source L. Ederington, The hedging performance of the new futures markets, Journal of Finance
 *   34 (1979).
 * @see HEDGESIZE
 * @see HEDGECOST
 * @see CORRELATIONS
 */
export const HEDGERATIO = elementFunction({
  arguments: [
    wholeRange("core_prices", readPriceSeries),
    wholeRange("hedge_prices", readPriceSeries),
  ],
  compute: ([core, hedge]) => {
    requireSameLength(
      { name: "core_prices", length: core.length },
      { name: "hedge_prices", length: hedge.length }
    );
    if (core.length < 3) {
      throw invalidArgument("core_prices", `must have at least 3 prices; got ${core.length}`);
    }
    requireSameRows(core, hedge);
    const ratio = hedgeRatio(core.map(priceOf), hedge.map(priceOf));
    if (ratio === undefined) {
      throw notAvailable("no ratio: the price of the hedge never moves in hedge_prices");
    }
    return ratio;
  },
});

const priceOf = ({ price }: PlacedPrice) => price;

/** Prices of different times must not be paired where a cell of one range is blank. */
function requireSameRows(core: readonly PlacedPrice[], hedge: readonly PlacedPrice[]): void {
  const index = core.findIndex(({ row }, at) => row !== hedge[at]?.row);
  const [inCore, inHedge] = [core[index], hedge[index]];
  if (!inCore || !inHedge) return;
  const [row, name] =
    inCore.row < inHedge.row ? [inCore.row, "hedge_prices"] : [inHedge.row, "core_prices"];
  throw invalidArgument(`${name} row ${row}`, "is missing");
}
