import { largestValue } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { readLeverage } from "../readers";
import { tiersByValue } from "../tiersByValue";

/**
 * The largest position value that the market allows at a leverage. Divide it by the price for
 * the size of a linear contract.
 *
 * @question How large may this be at my leverage?
 * @family Requirement
 * @formula cap of the last tier whose highest leverage is at least the given one
 * @throws #VALUE! where leverage is above what the market allows at all.
 * @throws #N/A where the tier table says no leverages, as your own does.
 * @throws #N/A where the market's tiers go by the size of a position and not by its value (OKX,
 *   Deribit, Kraken Futures, FTX): MARGINREQ answers the maintenance margin there, RISKCHECK the
 *   highest leverage.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MAXPOSITION("BINANCE:BTCUSDT@2026-07-02", {10;50;100})
 * → 230000000
 * → 12000000
 * → 800000
 * In USDT.
 * @source The tier table of the market: MARGINTIERS shows it with its date and source.
 * @see MARGINTIERS
 * @see ALLOCATIONSIZE
 * @see MAXLEVERAGE
 */
export const MAXPOSITION = elementFunction({
  arguments: [requiredMarketArgument, required("leverage", readLeverage)],
  compute: ([market, leverage]) => largestValue(tiersByValue(market), leverage),
});
