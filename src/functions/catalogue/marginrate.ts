import { initialRate, tierOfValue } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { readNotNegative, readWord } from "../readers";
import { tiersByValue } from "../tiersByValue";

const KINDS = ["maintenance", "initial", "deduction"] as const;

/**
 * The rate of the tier that holds a position value. Maintenance margin is value × rate −
 * deduction; ask for the deduction with the third argument. The initial rate is 1 ÷ the highest
 * leverage of the tier.
 *
 * @question Which margin rate applies?
 * @family Requirement
 * @formula the row of the tier table with floor < notional ≤ cap; the first row holds 0 too
 * @throws #N/A where notional is above the last tier.
 * @throws #N/A where the initial rate is asked of a table without leverages.
 * @throws #N/A where the market's tiers go by the size of a position and not by its value (OKX,
 *   Deribit, Kraken Futures, FTX): MARGINREQ answers the maintenance margin there, RISKCHECK the
 *   highest leverage.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MARGINRATE("BINANCE:BTCUSDT@2026-07-02", {100000;1000000})
 * → 0.004
 * → 0.0065
 * The first and the third tier.
 * @example =MARGINRATE("BINANCE:BTCUSDT@2026-07-02", 1000000, {"initial","deduction"})
 * → 0.01333333333 | 1500
 * 1 ÷ 75, and the amount to subtract.
 * @source The tier table of the market: MARGINTIERS shows it with its date and source.
 * @see MARGINTIERS
 * @see MARGINREQ
 */
export const MARGINRATE = elementFunction({
  arguments: [
    requiredMarketArgument,
    required("notional", readNotNegative),
    withDefault("kind", readWord(KINDS), "maintenance"),
  ],
  compute: ([market, notional, kind]) => {
    const tier = tierOfValue(tiersByValue(market), notional, market.maintenance?.beyond);
    if (kind === "initial") return initialRate(tier);
    return kind === "maintenance" ? tier.rate : tier.deduction;
  },
});
