import { marginRatio } from "../../core";
import { marginRule } from "../../venues";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  leverageArgument,
  marginArgument,
  priceArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";

export const MARGINRATIO = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    priceArgument,
    marketArgument,
    marginArgument,
  ],
  compute: ([side, entry, size, leverage, price, market, margin]) => {
    const exposure = exposureOn(market, side, entry, size);
    const held = isolatedMargin(market, exposure, leverage, margin);
    return marginRatio(exposure, held, marginRule(market), price);
  },
});
