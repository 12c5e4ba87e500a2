import { bankruptcyPrice, roundToTickHitFirst } from "../../core";
import { elementFunction } from "../evaluate";
import { exposureOn, isolatedMargin } from "../positionArguments";
import { ISOLIQ } from "./isoliq";

/**
 * The price at which losses have eaten the whole isolated margin. Liquidation comes before it;
 * what lies between the two prices pays for closing the position or goes to the venue's
 * insurance fund. It needs no tier table, so it answers for every symbol of a known venue.
 *
 * @question At which price is my margin gone?
 * @family Liquidation
 * @formula linear: entry − s × margin ÷ size
 * @formula inverse: size ÷ (size ÷ entry + s × margin)
 * @formula margin, where it is not given: value at entry ÷ leverage
 * @throws #N/A where the position cannot be liquidated: its margin covers a price of 0, or, for
 *   an inverse short, any price.
 * @example =ISOBANKRUPT("long", 10000, 1, 50)
 * → 9800
 * One bitcoin bought at 10,000 with leverage 50: the margin of 200 is gone 200 lower. Bybit's
 * help centre prints this figure.
 * @example =ISOBANKRUPT("short", 60000, 0.5, {5;10;20})
 * → 72000
 * → 66000
 * → 63000
 * The more leverage, the nearer.
 * @source Bybit help centre, Bankruptcy Price (USDT Contract) (copies read 2026-07). Binance
 *   closes liquidated positions at this price.
 * @see ISOLIQ
 * @see MARGINRATIO
 */
export const ISOBANKRUPT = elementFunction({
  arguments: ISOLIQ.arguments,
  compute: ([side, entry, size, leverage, market, margin, tick]) => {
    const exposure = exposureOn(market, side, entry, size);
    const price = bankruptcyPrice(exposure, isolatedMargin(market, exposure, leverage, margin));
    return tick ? roundToTickHitFirst(price, tick, side) : price;
  },
});
