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

/**
 * The effective leverage: what the position is worth now for each unit of margin that is left
 * now. It rises as the position loses, although the leverage that was chosen stays the same.
 *
 * @question What is my leverage now?
 * @family Requirement
 * @formula value at price ÷ (margin + profit at price)
 * @throws #N/A where nothing is left of the margin at this price.
 * @example =ISOLEVERAGE("long", 60000, 0.5, 57000, 3000)
 * → 19
 * Opened with leverage 10; after a fall of 5 % it is 19.
 * @source The reciprocal of what FTX called margin fraction: account value ÷ position value (help
 *   pages, in copies). Venues show the leverage that was chosen, not this one.
 * @see MARGINRATIO
 * @see MAXLEVERAGE
 */
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
