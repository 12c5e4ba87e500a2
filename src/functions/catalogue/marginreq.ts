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
