import { liquidationPrice, roundToTickHitFirst } from "../../core";
import { marginRule } from "../../venues";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  leverageArgument,
  marginArgument,
  sideArgument,
  sizeArgument,
  tickArgument,
} from "../positionArguments";
import { quickIsoliq } from "./quickIsoliq";

export const ISOLIQ = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    marketArgument,
    marginArgument,
    tickArgument,
  ],
  compute: ([side, entry, size, leverage, market, margin, tick]) => {
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const price = liquidationPrice(
      exposure,
      isolatedMargin(market, exposure, leverage, margin),
      rule
    );
    return tick ? roundToTickHitFirst(price, tick, side) : price;
  },
  quick: quickIsoliq,
});
