import { Fraction, maxLeverage } from "../../core";
import { marginRule } from "../../venues";
import { withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  sideArgument,
  sizeArgument,
  stopArgument,
} from "../positionArguments";
import { readRate } from "../readers";

/**
 * The highest leverage with which the stop triggers before the position is liquidated. With
 * `buffer`, liquidation must lie that much farther away than the stop: 0.01 is one per cent of
 * the stop price, room for slippage. The result is never above what the market allows for a
 * position of this value.
 *
 * The result is where both prices meet: take the next lower leverage that your venue offers.
 *
 * @question How much leverage does my stop allow?
 * @family Liquidation
 * @formula value at entry ÷ margin needed for liquidation at stop × (1 − s × buffer), at most
 *   the market's own limit
 * @throws #VALUE! where the stop is on the profitable side of entry.
 * @throws #N/A where no leverage of 1 or more keeps liquidation beyond the stop.
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MAXLEVERAGE("long", 60000, 0.5, 57000)
 * → 18.26484018
 * With leverage 18 a stop at 57,000 still comes before liquidation.
 * @example =ROUNDDOWN(MAXLEVERAGE("long", 60000, 0.5, 57000, "BINANCE:BTCUSDT@2026-07-02", 0.01), 0)
 * → 15
 * On Binance, with liquidation at least 1 % beyond the stop, in whole steps of leverage.
 * @source The equation of ISOLIQ, solved for the leverage.
 * @see STOPISSAFE
 * @see VOLLEVERAGE
 * @see MAXPOSITION
 */
export const MAXLEVERAGE = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    stopArgument,
    marketArgument,
    withDefault("buffer", readRate, Fraction.ZERO),
  ],
  compute: ([side, entry, size, stop, market, buffer]) =>
    maxLeverage(exposureOn(market, side, entry, size), stop, marginRule(market), buffer),
});
