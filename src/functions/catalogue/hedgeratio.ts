import { invalidArgument, notAvailable } from "../../core";
import { hedgeRatio } from "../../risk";
import { wholeRange } from "../argument";
import { elementFunction } from "../evaluate";
import { readPriceSeries } from "../priceSeries";
import { requireSameLength } from "../readList";

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
    const ratio = hedgeRatio(core, hedge);
    if (ratio === undefined) {
      throw notAvailable("no ratio: the price of the hedge never moves in hedge_prices");
    }
    return ratio;
  },
});
