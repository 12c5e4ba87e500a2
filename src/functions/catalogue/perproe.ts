import { Fraction, returnOnMargin } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument } from "../positionArguments";
import { readLeverage, readPositive } from "../readers";

/**
 * Profit or loss as a fraction of the initial margin, before fees and funding; venues call it
 * ROE. It does not depend on the size.
 *
 * @question What return is that on my margin?
 * @family Result and cost
 * @formula linear: s × leverage × (exit ÷ entry − 1)
 * @formula inverse: s × leverage × (1 − entry ÷ exit)
 * @example =PERPROE("long", 60000, 61500, 10)
 * → 0.25
 * 2.5 % up, ten times over.
 * @source uplRatio in OKX's position data (API v5 samples); the ROE of Binance's calculator.
 * @see PERPPNL
 */
export const PERPROE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    required("exit", readPositive),
    required("leverage", readLeverage),
    marketArgument,
  ],
  compute: ([side, entry, exit, leverage, market]) =>
    returnOnMargin(exposureOn(market, side, entry, Fraction.ONE), exit, leverage),
});
