import {
  feeToClose,
  Fraction,
  initialMargin,
  invalidArgument,
  maintenanceMargin,
  requireLeverageAllowed,
  valueAt,
  type Exposure,
} from "../../core";
import { marginRule, type Market } from "../../venues";
import { optional, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { exposureOn, leverageArgument, priceArgument, sizeArgument } from "../positionArguments";
import { readRate, readSide, readWord } from "../readers";

const KINDS = ["initial", "maintenance", "order"] as const;

/**
 * The margin of a position. `initial` is what the position holds when it is opened,
 * `maintenance` what it must not fall below, `order` what opening it takes out of the account:
 * initial margin, the fee to open and, where the venue keeps it aside, the fee to close.
 *
 * On OKX `maintenance` contains the taker fee, as the venue's margin ratio does. On Bybit
 * `initial` and `maintenance` are without the fee to close, which the venue shows in both and
 * which cancels in the liquidation price.
 *
 * @question What margin does this need?
 * @family Requirement
 * @formula initial: value ÷ leverage
 * @formula maintenance: value × rate − deduction; on OKX value × (rate + taker fee)
 * @formula order: value ÷ leverage + value × fee_rate (+ fee to close at the bankruptcy price,
 *   on Bybit)
 * @throws #VALUE! where leverage is above what the market allows for a position of this value.
 * @throws #N/A for maintenance margin where the market's tier table is not in the add-in.
 * @example =MARGINREQ(0.5, 60000, 10)
 * → 3000
 * Half a bitcoin at 60,000 with leverage 10.
 * @example =MARGINREQ(0.5, 60000, , "BINANCE:BTCUSDT@2026-07-02", "maintenance")
 * → 120
 * 0.4 % of 30,000 on Binance.
 * @example =MARGINREQ(1, 50000, 10, "BYBIT:BTCUSDT", "order", "long")
 * → 5052.25
 * Bybit's help centre prints this figure.
 * @source Bybit help centre, Order Cost (Perpetuals & Futures), in a copy: 5,052.25 USDT.
 * @source Binance FAQ b3c689c1f50a44cabb3a84e663b81d93 (copies read 2026-07), maintenance
 *   amount.
 * @see MARGINRATE
 * @see MAXPOSITION
 * @see PERPFEE
 */
export const MARGINREQ = elementFunction({
  arguments: [
    sizeArgument,
    priceArgument,
    leverageArgument,
    marketArgument,
    withDefault("kind", readWord(KINDS), "initial"),
    withDefault("side", readSide, "long"),
    optional("fee_rate", readRate),
  ],
  compute: ([size, price, leverage, market, kind, side, feeRate]) => {
    const exposure = exposureOn(market, side, price, size);
    if (kind === "maintenance") return maintenanceMargin(marginRule(market), size, price, price);
    if (!leverage) throw invalidArgument("leverage", "is missing");
    if (market.maintenance) requireLeverageAllowed(exposure, leverage, market.maintenance);
    const initial = initialMargin(exposure, leverage);
    return kind === "initial" ? initial : orderCost(market, exposure, initial, feeRate);
  },
});

/** Initial margin + fee to open + fee to close where the venue reserves it. */
function orderCost(
  market: Market,
  exposure: Exposure,
  initial: Fraction,
  feeRate: Fraction = market.takerFeeRate
): Fraction {
  const openFee = valueAt(exposure.contract, exposure.size, exposure.entry).times(feeRate);
  const cost = initial.plus(openFee);
  return market.reservesCloseFee ? cost.plus(feeToClose(exposure, initial, feeRate)) : cost;
}
