import { crossLiquidationPrice, Fraction, roundToTickHitFirst } from "../../core";
import { marginRule } from "../../venues";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  sideArgument,
  sizeArgument,
  tickArgument,
} from "../positionArguments";
import { readNotNegative, readSigned } from "../readers";

/**
 * The price of this market at which a cross-margin account is liquidated while every other
 * price stands still. The whole balance bears the loss; what the account's other positions need
 * and have gained or lost is taken into account.
 *
 * Where a venue shows equity instead of a wallet balance, give today's price as `entry` and the
 * equity without the other positions' profit as `balance`: the answer is the same.
 *
 * @question Where am I liquidated with cross margin?
 * @family Liquidation
 * @formula as ISOLIQ, with margin = balance − other_maintenance + other_pnl
 * @throws #N/A where no price of this market liquidates the account, or where every price does.
 * @throws #N/A where the position value is above the last tier of the market.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =CROSSLIQ("long", 60000, 0.5, 10000)
 * → 40201.00503
 * 10,000 in the account carry the same half bitcoin farther down than 3,000 of isolated margin
 * do.
 * @example =CROSSLIQ("long", 1456.84, 3683.979, 1535443.01, "BINANCE:ETHUSDT@2021-04-01", 71200.81144, -56354.57)
 * → 1153.256465
 * Binance's own example: 3,683.979 ETH beside a bitcoin position that needs 71,200.81 and is
 * 56,354.57 down. The FAQ prints 1,153.26.
 * @source Binance FAQ b3c689c1f50a44cabb3a84e663b81d93 (copies read 2026-07): WB − TMM + UPNL.
 * @source OKX help 360053909592, single-currency cross margin; dYdX v4 documentation,
 *   Liquidations.
 * @see ISOLIQ
 * @see ISOVSCROSS
 */
export const CROSSLIQ = elementFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    required("balance", readSigned),
    marketArgument,
    withDefault("other_maintenance", readNotNegative, Fraction.ZERO),
    withDefault("other_pnl", readSigned, Fraction.ZERO),
    tickArgument,
  ],
  compute: ([side, entry, size, balance, market, otherMaintenance, otherProfit, tick]) => {
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const price = crossLiquidationPrice(exposure, balance, rule, otherMaintenance, otherProfit);
    return tick ? roundToTickHitFirst(price, tick, side) : price;
  },
});
