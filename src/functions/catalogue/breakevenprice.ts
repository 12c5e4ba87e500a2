import { breakEvenPrice, Fraction } from "../../core";
import { withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  feeRateArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readSigned } from "../readers";

/**
 * The exit price at which the profit pays for the fees of both fills and the funding paid so
 * far. Give `funding` as FUNDINGCOST shows it: positive where you paid.
 *
 * @question Where do I break even?
 * @family Result and cost
 * @formula linear long: (size × entry × (1 + fee_rate) + funding) ÷ (size × (1 − fee_rate))
 * @formula linear short: (size × entry × (1 − fee_rate) − funding) ÷ (size × (1 + fee_rate))
 * @formula inverse long: size × (1 + fee_rate) ÷ (size ÷ entry × (1 − fee_rate) − funding)
 * @formula inverse short: size × (1 − fee_rate) ÷ (size ÷ entry × (1 + fee_rate) + funding)
 * @throws #N/A where no exit price earns the costs back, or where the funding received covers
 *   any loss.
 * @example =BREAKEVENPRICE("long", 50000, 1, 0.00055)
 * → 50055.03027
 * Fees of 0.055 % on both sides.
 * @example =BREAKEVENPRICE("long", 60000, 0.5, , 30, "BINANCE:BTCUSDT")
 * → 60120.06003
 * With 30 paid in funding, and the venue's own fee.
 * @source The exit at which PERPPNL equals two PERPFEEs and the funding. Bybit's API has a
 *   break-even price of its own, which counts realised profit as well.
 * @see PERPFEE
 * @see FUNDINGCOST
 */
export const BREAKEVENPRICE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    feeRateArgument,
    withDefault("funding", readSigned, Fraction.ZERO),
    marketArgument,
  ],
  compute: ([side, entry, size, feeRate, funding, market]) =>
    breakEvenPrice(exposureOn(market, side, entry, size), feeRate ?? market.takerFeeRate, funding),
});
