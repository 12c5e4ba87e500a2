import {
  Fraction,
  initialMargin,
  invalidArgument,
  maintenanceMargin,
  profitAndLoss,
} from "../../core";
import { marginRule } from "../../venues";
import { required, wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  priceArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readLeverage, readPositive } from "../readers";
import { readShocks } from "../shocks";

export const ISOVSCROSS = blockFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    required("leverage", readLeverage),
    priceArgument,
    wholeRange("shocks", readShocks),
    required("balance", readPositive),
    marketArgument,
  ],
  computeRows: ([side, entry, size, leverage, price, shocks, balance, market]) => {
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const margin = isolatedMargin(market, exposure, leverage, undefined);
    if (balance.isBelow(margin)) {
      throw invalidArgument(
        "balance",
        `must cover the margin of ${initialMargin(exposure, leverage).toText()}; got ${balance.toText()}`
      );
    }
    return shocks.map((shock) => {
      const shocked = price.times(Fraction.ONE.plus(shock));
      const profit = profitAndLoss(exposure, shocked);
      const maintenance = maintenanceMargin(rule, size, entry, shocked);
      /** Profit with this much margin behind the position: all of it is lost in a liquidation. */
      const resultWith = (held: Fraction) =>
        held.plus(profit).isAbove(maintenance) ? profit : held.negated();
      const isolated = resultWith(margin);
      const cross = resultWith(balance);
      return [isolated, cross, balance.plus(isolated), balance.plus(cross)];
    });
  },
});
