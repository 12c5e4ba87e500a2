import { requireLeverageAllowed, sizeOfValue } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { exposureOn, priceArgument } from "../positionArguments";
import { readLeverage, readPositive, readShare } from "../readers";

/**
 * The size of a position whose initial margin is a chosen part of your capital. Fees are not
 * taken off.
 *
 * @question How large a position does 5 % of my capital carry?
 * @family Sizing and limits
 * @formula linear: capital × allocation × leverage ÷ price
 * @formula inverse: capital × allocation × leverage × price
 * @throws #VALUE! where leverage is above what the market allows for a position of that value.
 * @example =ALLOCATIONSIZE(10000, 0.05, 3, 60000)
 * → 0.025
 * 500 of margin with leverage 3 carry 1,500.
 * @source The initial margin of MARGINREQ, solved for the size.
 * @see POSITIONSIZE
 * @see MAXPOSITION
 */
export const ALLOCATIONSIZE = elementFunction({
  arguments: [
    required("capital", readPositive),
    required("allocation", readShare),
    required("leverage", readLeverage),
    priceArgument,
    marketArgument,
  ],
  compute: ([capital, allocation, leverage, price, market]) => {
    const value = capital.times(allocation).times(leverage);
    const size = sizeOfValue(market.contract, value, price);
    if (market.maintenance) {
      requireLeverageAllowed(exposureOn(market, "long", price, size), leverage, market.maintenance);
    }
    return size;
  },
});
