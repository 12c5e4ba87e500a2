import { hedgeSize } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive, readSigned } from "../readers";

/**
 * The size of a linear position that hedges what you hold, at a ratio of values such as
 * HEDGERATIO gives. Sell it short to hedge a long holding.
 *
 * @question How large must my hedge be?
 * @family Hedge and portfolio
 * @formula core_size × core_price × ratio ÷ hedge_price
 * @example =HEDGESIZE(2, 3000, 60000, 0.8)
 * → 0.08
 * Two ether at 3,000, hedged at 0.8 in bitcoin at 60,000.
 * @source J. Hull, Options, Futures and Other Derivatives, hedging with futures: value held × hedge
 *   ratio ÷ value of one contract.
 * @see HEDGERATIO
 * @see HEDGECOST
 */
export const HEDGESIZE = elementFunction({
  arguments: [
    required("core_size", readPositive),
    required("core_price", readPositive),
    required("hedge_price", readPositive),
    required("ratio", readSigned),
  ],
  compute: ([coreSize, corePrice, hedgePrice, ratio]) =>
    hedgeSize(coreSize, corePrice, hedgePrice, ratio),
});
