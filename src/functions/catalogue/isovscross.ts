import { Fraction, invalidArgument, marginToReach, profitAndLoss } from "../../core";
import { marginRule } from "../../venues";
import { required, wholeRange } from "../argument";
import { blockFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { once } from "../once";
import {
  entryArgument,
  exposureOn,
  isolatedMargin,
  priceArgument,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readLeverage, readPositive } from "../readers";
import { readShocks, rowsBesideShocks } from "../shocks";

/**
 * One row for each price shock: profit or loss with isolated margin and with cross margin, then
 * what is left of the account under each. With isolated margin a position can lose its margin
 * and no more, with cross margin it survives longer and can lose the whole balance.
 *
 * An empty cell among the shocks leaves its row blank, so that each row stands beside its shock.
 *
 * @question Isolated or cross margin?
 * @family Scenario
 * @formula isolated: PERPPNL, or −margin where liquidated
 * @formula cross: PERPPNL, or −balance where liquidated
 * @throws #VALUE! where balance does not cover the margin of the position.
 * @throws #N/A in a row whose position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =ISOVSCROSS("long", 60000, 0.5, 10, 60000, {-0.4;-0.2;-0.05;0.1}, 10000)
 * → -3000 | -10000 | 7000 | 0
 * → -3000 | -6000 | 7000 | 4000
 * → -1500 | -1500 | 8500 | 8500
 * → 3000 | 3000 | 13000 | 13000
 * At −20 % isolated margin saves 3,000; at −40 % the cross account is gone.
 * @source The equations of ISOLIQ and CROSSLIQ.
 * @see ISOSCENARIO
 * @see CROSSLIQ
 */
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
        `must cover the margin of ${margin.toText()}; got ${balance.toText()}`
      );
    }
    return rowsBesideShocks(shocks, (shock) => {
      const shocked = price.times(Fraction.ONE.plus(shock));
      const profit = profitAndLoss(exposure, shocked);
      const needed = once(() => marginToReach(exposure, shocked, rule));
      /** Profit with this much margin behind the position: all of it is lost in a liquidation. */
      const resultWith = (held: Fraction) => (held.isAbove(needed()) ? profit : held.negated());
      const isolated = () => resultWith(margin);
      const cross = () => resultWith(balance);
      return [isolated, cross, () => balance.plus(isolated()), () => balance.plus(cross())];
    });
  },
});
