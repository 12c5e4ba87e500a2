import { stopIsSafe } from "../../core";
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
  stopArgument,
} from "../positionArguments";

/**
 * TRUE where the price reaches the stop before it reaches the liquidation price. A stop exactly
 * at the liquidation price is not safe. A venue may trigger a stop on another price than
 * liquidation, and a stop can slip: leave room between them.
 *
 * @question Which comes first, my stop or liquidation?
 * @family Liquidation
 * @formula margin > margin needed for liquidation at the stop
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =STOPISSAFE("long", 60000, 0.5, 10, {55000;54000})
 * → TRUE
 * → FALSE
 * Liquidation is at 54,271: the first stop saves the rest of the margin, the second never
 * triggers.
 * @source The equation of ISOLIQ, solved for the margin.
 * @see MAXLEVERAGE
 * @see RISKCHECK
 * @see PARTIALCLOSE
 */
export const STOPISSAFE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    stopArgument,
    marketArgument,
    marginArgument,
  ],
  compute: ([side, entry, size, leverage, stop, market, margin]) => {
    const exposure = exposureOn(market, side, entry, size);
    const held = isolatedMargin(market, exposure, leverage, margin);
    return stopIsSafe(exposure, held, marginRule(market), stop);
  },
});
