import { Fraction, fundingCost, maintenanceMargin, notAvailable, profitAndLoss } from "../../core";
import { marginRule } from "../../venues";
import { wholeRange, withDefault } from "../argument";
import { blockFunction } from "../evaluate";
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
import { readNotNegative, readSigned } from "../readers";
import { readShocks } from "../shocks";

export const ISOSCENARIO = blockFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    priceArgument,
    wholeRange("shocks", readShocks),
    marketArgument,
    marginArgument,
    withDefault("funding_rate", readSigned, Fraction.ZERO),
    withDefault("periods", readNotNegative, Fraction.ONE),
  ],
  computeRows: (values) => {
    const [side, entry, size, leverage, price, shocks, market, given, fundingRate, periods] =
      values;
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const margin = isolatedMargin(market, exposure, leverage, given);
    const funding = fundingCost(market.contract, side, size, price, fundingRate, periods);
    return shocks.map((shock) => {
      const shocked = price.times(Fraction.ONE.plus(shock));
      const result = profitAndLoss(exposure, shocked).minus(funding);
      const balance = margin.plus(result);
      const maintenance = maintenanceMargin(rule, size, entry, shocked);
      const isLiquidated = !balance.isAbove(maintenance);
      return [
        shocked,
        isLiquidated ? margin.negated() : result,
        isLiquidated ? Fraction.ZERO : balance,
        () => {
          if (balance.sign() > 0) return maintenance.dividedBy(balance);
          throw notAvailable("no margin ratio: nothing is left of the margin at this price");
        },
        isLiquidated,
      ];
    });
  },
});
