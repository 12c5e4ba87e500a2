import { tradingFee } from "../../core";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { feeRateArgument, priceArgument, sizeArgument } from "../positionArguments";

/**
 * The fee of one fill. Without `fee_rate` it is the base taker fee of the market's venue: what
 * an account without discounts pays for a market order. Without `fee_rate` and `market` it is
 * 0.
 *
 * @question What does trading cost?
 * @family Result and cost
 * @formula value of the fill × fee_rate
 * @example =PERPFEE(0.5, 60000, 0.0005)
 * → 15
 * 0.05 % of 30,000.
 * @example =PERPFEE(0.5, 60000, , "BYBIT:BTCUSDT")
 * → 16.5
 * Bybit's base taker fee, 0.055 %.
 * @source The fee pages of the venues; see docs/venues/README.md.
 * @see BREAKEVENPRICE
 * @see MARGINREQ
 */
export const PERPFEE = elementFunction({
  arguments: [sizeArgument, priceArgument, feeRateArgument, marketArgument],
  compute: ([size, price, feeRate, market]) =>
    tradingFee(market.contract, size, price, feeRate ?? market.takerFeeRate),
});
