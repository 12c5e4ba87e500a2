import { bankruptcyPrice, roundToTickHitFirst } from "../../core";
import { elementFunction } from "../evaluate";
import { exposureOn, isolatedMargin } from "../positionArguments";
import { ISOLIQ } from "./isoliq";

export const ISOBANKRUPT = elementFunction({
  arguments: ISOLIQ.arguments,
  compute: ([side, entry, size, leverage, market, margin, tick]) => {
    const exposure = exposureOn(market, side, entry, size);
    const price = bankruptcyPrice(exposure, isolatedMargin(market, exposure, leverage, margin));
    return tick ? roundToTickHitFirst(price, tick, side) : price;
  },
});
