import { crossLiquidationPrice, Fraction, roundToTickHitFirst } from "../../core";
import { marginRule } from "../../venues";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  sideArgument,
  sizeArgument,
  tickArgument,
} from "../positionArguments";
import { readNotNegative, readSigned } from "../readers";

export const CROSSLIQ = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    required("balance", readSigned),
    marketArgument,
    withDefault("other_maintenance", readNotNegative, Fraction.ZERO),
    withDefault("other_pnl", readSigned, Fraction.ZERO),
    tickArgument,
  ],
  compute: ([side, entry, size, balance, market, otherMaintenance, otherProfit, tick]) => {
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const price = crossLiquidationPrice(exposure, balance, rule, otherMaintenance, otherProfit);
    return tick ? roundToTickHitFirst(price, tick, side) : price;
  },
});
