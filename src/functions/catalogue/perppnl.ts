import { profitAndLoss } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument, sizeArgument } from "../positionArguments";
import { readPositive } from "../readers";

/**
 * Profit or loss of a position between two prices, before fees and funding. On inverse
 * contracts size is the face value in USD and the result is in coins.
 *
 * @question What do I win or lose?
 * @family Result and cost
 * @formula linear: s × size × (exit − entry)
 * @formula inverse: s × size × (1 ÷ entry − 1 ÷ exit)
 * @example =PERPPNL("long", 60000, 61500, 0.5)
 * → 750
 * Half a bitcoin, 1,500 higher.
 * @example =PERPPNL("long", 50000, 55000, 10000, "INVERSE:0.005")
 * → 0.01818181818
 * 10,000 USD of an inverse contract: the profit is in bitcoin.
 * @source The contract specifications of all venues here. Reproduces the samples of Bybit's API
 *   documentation (docs/venues/examples.md).
 * @see PERPROE
 * @see PERPFEE
 * @see BREAKEVENPRICE
 */
export const PERPPNL = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    required("exit", readPositive),
    sizeArgument,
    marketArgument,
  ],
  compute: ([side, entry, exit, size, market]) =>
    profitAndLoss(exposureOn(market, side, entry, size), exit),
});
