import { Fraction, fundingCost } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { priceArgument, sideArgument, sizeArgument } from "../positionArguments";
import { readNotNegative, readSigned } from "../readers";

/**
 * The funding that a position pays over a number of funding periods at one rate and one price;
 * positive means that you pay, negative that you receive. With a positive rate longs pay
 * shorts. A period is what the rate is for: eight hours on most venues, one hour on Hyperliquid
 * and dYdX.
 *
 * @question What does funding cost me?
 * @family Result and cost
 * @formula s × value at price × rate × periods
 * @example =FUNDINGCOST("long", 0.5, 60000, 0.0001)
 * → 3
 * 0.01 % of 30,000, once.
 * @example =FUNDINGCOST("short", 0.5, 60000, 0.0001, 3)
 * → -9
 * A short receives; three periods are a day of eight-hour funding.
 * @source Binance FAQ 360033525031 of 2025-08-18, Introduction to Binance Futures Funding
 *   Rates; Hyperliquid documentation, Funding: on the oracle price.
 * @see FUNDINGAPR
 * @see HEDGECOST
 * @see BREAKEVENPRICE
 */
export const FUNDINGCOST = elementFunction({
  arguments: [
    sideArgument,
    sizeArgument,
    priceArgument,
    required("rate", readSigned),
    withDefault("periods", readNotNegative, Fraction.ONE),
    marketArgument,
  ],
  compute: ([side, size, price, rate, periods, market]) =>
    fundingCost(market.contract, side, size, price, rate, periods),
});
