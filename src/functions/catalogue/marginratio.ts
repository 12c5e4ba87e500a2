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

/**
 * Maintenance margin as a fraction of the margin balance, which is the isolated margin with its
 * unrealised profit or loss. It rises as the position loses; at 1 the position is liquidated.
 * Binance shows this figure as a percentage; OKX shows the reverse, margin balance ÷
 * maintenance margin.
 *
 * @question How close is my margin to liquidation?
 * @family Liquidation
 * @formula maintenance margin at price ÷ (margin + profit at price)
 * @formula maintenance margin = value at price × rate − deduction
 * @throws #N/A where nothing is left of the margin at this price.
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MARGINRATIO("long", 60000, 0.5, 10, 57000)
 * → 0.095
 * At 57,000 the position needs 142.50 and has 1,500 left of its 3,000.
 * @example =MARGINRATIO("long", 60000, 0.5, 10, ISOLIQ("long", 60000, 0.5, 10))
 * → 1
 * At the liquidation price it is 1.
 * @source Binance FAQ b3c689c1f50a44cabb3a84e663b81d93 (copies read 2026-07): maintenance
 *   margin ÷ margin balance, liquidation at 100 %.
 * @see ISOLIQ
 * @see ISOLEVERAGE
 */
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
