import { Fraction, hedgeCost } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readNotNegative, readRate, readSigned } from "../readers";

/**
 * What a hedge takes: the funding of its periods, and a fee for opening and one for closing. A
 * positive `funding_rate` is one that the hedge pays: reverse the sign of the venue's rate for
 * a short hedge, which receives a positive one. A negative result is earned.
 *
 * @question What does my hedge cost?
 * @family Hedge and portfolio
 * @formula notional × |ratio| × (funding_rate × periods + 2 × fee_rate)
 * @example =HEDGECOST(100000, 0.5, 0.0001, 90, 0.0005)
 * → 500
 * Half of 100,000 hedged for a month of eight-hour periods that cost 0.01 % each, with fees of
 * 0.05 %.
 * @source The sum of FUNDINGCOST over the periods and PERPFEE for two fills.
 * @see HEDGERATIO
 * @see FUNDINGCOST
 */
export const HEDGECOST = elementFunction({
  arguments: [
    required("notional", readNotNegative),
    required("ratio", readSigned),
    required("funding_rate", readSigned),
    required("periods", readNotNegative),
    withDefault("fee_rate", readRate, Fraction.ZERO),
  ],
  compute: ([notional, ratio, fundingRate, periods, feeRate]) =>
    hedgeCost(notional, ratio, fundingRate, periods, feeRate),
});
