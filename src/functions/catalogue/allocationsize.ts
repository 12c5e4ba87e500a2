import { requireLeverageAllowed, sizeOfValue } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { exposureOn, priceArgument } from "../positionArguments";
import { readLeverage, readPositive, readShare } from "../readers";

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
