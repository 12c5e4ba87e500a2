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

/**
 * The price at which the margin of the position, with its unrealised profit or loss, has fallen
 * to the maintenance margin that the venue demands. The rate is that of the tier which holds
 * the position value at the liquidation price itself, as the venues do it, so no second look
 * into the tier table is needed.
 *
 * Give `tick` to get a price that the venue could show: it is rounded to the step that is hit
 * first, up for a long position, down for a short one.
 *
 * @question Where am I liquidated?
 * @family Liquidation
 * @formula linear: (margin + deduction − s × size × entry) ÷ (size × (rate − s))
 * @formula inverse: size × (rate + s) ÷ (margin + deduction + s × size ÷ entry)
 * @formula rate and deduction: of the tier at liquidation; on OKX rate + taker fee
 * @formula Bybit before 2025-09-02, linear: entry − s × (margin − maintenance margin at entry) ÷ size
 * @formula margin, where it is not given: value at entry ÷ leverage
 * @throws #N/A where the position cannot be liquidated: its margin covers a price of 0, or, for
 *   an inverse short, any price.
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =ISOLIQ("long", 60000, 0.5, 10)
 * → 54271.35678
 * Half a bitcoin bought at 60,000 with leverage 10, at a flat maintenance rate of 0.5 %, since
 * no market is given.
 * @example =ISOLIQ({"long";"short"}, 60000, 0.5, 10, "BINANCE:BTCUSDT@2026-07-02", , 0.1)
 * → 54216.9
 * → 65737
 * The same position and its mirror image on Binance, with the tier table of that day and a
 * price step of 0.1.
 * @example =ISOLIQ("long", 60000, 0.5, , , 4000)
 * → 52261.30653
 * With 4,000 of margin held, leverage may stay empty.
 * @source Binance FAQ b3c689c1f50a44cabb3a84e663b81d93, How to Calculate Liquidation Price of
 *   USDⓈ-M Futures Contracts (copies read 2026-07): the tier is that of the notional at the
 *   liquidation price.
 * @source Hyperliquid documentation, Liquidations; Bybit help centre, Liquidation price (copies
 *   read 2026-07): the same equation.
 * @see ISOBANKRUPT
 * @see CROSSLIQ
 * @see LIQDISTANCE
 * @see MARGINTOADD
 */
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
