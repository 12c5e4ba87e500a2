import { effectiveLeverage } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  priceArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readPositive } from "../readers";

export const ISOLEVERAGE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    priceArgument,
    required("margin", readPositive),
    marketArgument,
  ],
  compute: ([side, entry, size, price, margin, market]) => {
    const exposure = exposureOn(market, side, entry, size);
    return effectiveLeverage(exposure, isolatedMargin(market, exposure, undefined, margin), price);
  },
});
