import { marginForLiquidation, notAvailable } from "../../core";
import { marginRule } from "../../venues";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  leverageArgument,
  marginArgument,
  shownMargin,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readPositive } from "../readers";

export const MARGINTOADD = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    required("target_liq", readPositive),
    marketArgument,
    marginArgument,
  ],
  compute: ([side, entry, size, leverage, target, market, margin]) => {
    const exposure = exposureOn(market, side, entry, size);
    const held = isolatedMargin(market, exposure, leverage, margin);
    const needed = marginForLiquidation(exposure, target, marginRule(market));
    if (needed.sign() <= 0) {
      throw notAvailable(
        `no margin above 0 puts the liquidation price at ${target.toText()}: the profit there covers the maintenance margin`
      );
    }
    return shownMargin(market, exposure, needed).minus(shownMargin(market, exposure, held));
  },
});
