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

/**
 * The margin that has to be added to an isolated position so that its liquidation price moves
 * to `target_liq`. A negative result can be withdrawn, as far as the venue allows: most keep
 * the initial margin in.
 *
 * @question How much margin must I add?
 * @family Liquidation
 * @formula margin needed − margin held
 * @formula linear: margin needed = target_liq × size × (rate − s) + s × size × entry −
 *   deduction
 * @formula inverse: margin needed = size × (rate + s) ÷ target_liq − deduction − s × size ÷
 *   entry
 * @throws #N/A where no margin above 0 leads there: the position's profit at that price already
 *   covers the maintenance margin.
 * @throws #N/A where the tiers have no deductions, so that maintenance margin jumps, and the
 *   position is liquidated at a jump on the way.
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MARGINTOADD("long", 60000, 0.5, 10, 50000)
 * → 2125
 * 2,125 more move liquidation from 54,271 down to 50,000.
 * @example =ISOLIQ("long", 60000, 0.5, , , 3000 + 2125)
 * → 50000
 * The check.
 * @source The equation of ISOLIQ, solved for the margin. Reproduces the implied margins of
 *   Binance's API samples (docs/venues/examples.md).
 * @see ISOLIQ
 * @see MARGINREQ
 */
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
