import {
  Fraction,
  fundingCost,
  maintenanceMargin,
  marginToReach,
  notAvailable,
  profitAndLoss,
} from "../../core";
import { marginRule } from "../../venues";
import { wholeRange, withDefault } from "../argument";
import { blockFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { once } from "../once";
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
import { readShocks, rowsBesideShocks } from "../shocks";

/**
 * One row for each price shock: the shocked price, profit or loss after funding, what is left
 * of the margin, the margin ratio, and whether the position is liquidated. A liquidated
 * position loses its margin and no more; on Bybit that is the margin without the fee to close
 * kept in it. With tiers of your own that have no deductions it may
 * be liquidated on the way to the shocked price, where maintenance margin jumps.
 *
 * An empty cell among the shocks leaves its row blank, so that each row stands beside its shock.
 *
 * @question What happens at −20 %?
 * @family Scenario
 * @formula shocked price = price × (1 + shock)
 * @formula profit = PERPPNL − FUNDINGCOST; −margin where liquidated
 * @formula margin ratio as MARGINRATIO
 * @throws #N/A in place of the margin ratio, where nothing is left of the margin, or liquidation
 *   comes on the way.
 * @throws #N/A in a row whose position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =ISOSCENARIO("long", 60000, 0.5, 10, 60000, {-0.2;-0.05;0.1})
 * → 48000 | -3000 | 0 | #N/A | TRUE
 * → 57000 | -1500 | 1500 | 0.095 | FALSE
 * → 66000 | 3000 | 6000 | 0.0275 | FALSE
 * 20 % down the position is gone, but costs only its margin of 3,000.
 * @source The equations of ISOLIQ and MARGINRATIO.
 * @see ISOVSCROSS
 * @see MARGINRATIO
 */
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
    return rowsBesideShocks(shocks, (shock) => {
      const shocked = price.times(Fraction.ONE.plus(shock));
      const result = profitAndLoss(exposure, shocked).minus(funding);
      const balance = margin.plus(result);
      const isLiquidated = once(
        () => !margin.minus(funding).isAbove(marginToReach(exposure, shocked, rule))
      );
      return [
        shocked,
        () => (isLiquidated() ? margin.negated() : result),
        () => (isLiquidated() ? Fraction.ZERO : balance),
        () => {
          if (balance.sign() <= 0) {
            throw notAvailable("no margin ratio: nothing is left of the margin at this price");
          }
          const maintenance = maintenanceMargin(rule, size, entry, shocked);
          if (isLiquidated() && balance.isAbove(maintenance)) {
            throw notAvailable("no margin ratio: liquidation comes on the way to this price");
          }
          return maintenance.dividedBy(balance);
        },
        isLiquidated,
      ];
    });
  },
});
