import { liquidationDistance } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { priceArgument, sideArgument } from "../positionArguments";
import { readPositive } from "../readers";

/**
 * How far the price may move against the position before it is liquidated, as a fraction of the
 * price now. Format the cell as a percentage. A negative result means that the price is already
 * past.
 *
 * @question How far away is liquidation?
 * @family Liquidation
 * @formula long: (price − liq_price) ÷ price
 * @formula short: (liq_price − price) ÷ price
 * @example =LIQDISTANCE("long", 60000, 54000)
 * → 0.1
 * The price may fall by 10 %.
 * @example =LIQDISTANCE("short", 60000, {66000;59000})
 * → 0.1
 * → -0.01666666667
 * The second one should have been liquidated 1.67 % ago.
 * @example =LIQDISTANCE("long", 60000, ISOLIQ("long", 60000, 0.5, 10))
 * → 0.09547738693
 * Functions can be put into each other.
 * @source Plain arithmetic: the move from price to liq_price as a part of price. No rule of a venue
 *   takes part in it.
 * @see ISOLIQ
 * @see LIQPROB
 */
export const LIQDISTANCE = elementFunction({
  arguments: [sideArgument, priceArgument, required("liq_price", readPositive)],
  compute: ([side, price, liquidation]) => liquidationDistance(side, price, liquidation),
});
