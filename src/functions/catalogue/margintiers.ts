import { tableDateText, type Market } from "../../venues";
import { blockFunction } from "../evaluate";
import { requiredMarketArgument } from "../marketArgument";
import { tiersByValue } from "../tiersByValue";
import { today } from "../today";

const HEADER = [
  "Floor",
  "Cap",
  "Max leverage",
  "Maintenance rate",
  "Deduction",
  "As of",
  "Source",
] as const;

/**
 * The tier table that all other functions compute with: from which position value on which rate
 * holds. Its date and source stand in the first row; a table older than 90 days today, or on the
 * `@date` that is asked for, says how old it is, since venues change their tables several times a
 * year. Look at the date before you trade on a figure, and put your own table into a range where
 * it matters.
 *
 * Floors, caps and deductions are in the settlement currency: quote for linear, coins for inverse
 * contracts. To use an edited copy as a market, give the columns of floor and rate.
 *
 * @question Which tiers does this market have?
 * @family Requirement
 * @formula deduction of a tier = deduction of the tier before + floor × (rate − rate of the
 *   tier before), where a table has none of its own
 * @throws #N/A where the market's tiers go by the size of a position and not by its value (OKX,
 *   Deribit, Kraken Futures, FTX): MARGINREQ answers the maintenance margin there, RISKCHECK the
 *   highest leverage.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =MARGINTIERS({0,0.005;100000,0.01;500000,0.02})
 * → Floor | Cap | Max leverage | Maintenance rate | Deduction | As of | Source
 * → 0 | 100000 |  | 0.005 | 0 |  | given by the user
 * → 100000 | 500000 |  | 0.01 | 500 |  |
 * → 500000 |  |  | 0.02 | 5500 |  |
 * A table of your own: the deductions follow from floors and rates.
 * @example =MARGINTIERS("BINANCE:BTCUSDT@2026-07-02")
 * → Floor | Cap | Max leverage | Maintenance rate | Deduction | As of | Source
 * → 0 | 300000 | 150 | 0.004 | 0 | 2026-07-02… | Binance GET /fapi/v1/leverageBracket…
 * → 300000 | 800000 | 100 | 0.005 | 300 |  |
 * → 800000 | 3000000 | 75 | 0.0065 | 1500 |  |
 * → …
 * The first three of twelve tiers.
 * @example =ISOLIQ("long", 60000, 100, 10, CHOOSECOLS(DROP(MARGINTIERS("BINANCE:BTCUSDT@2026-07-02"), 1), 1, 4))
 * → 54424.24242
 * Floor and rate of each tier make a table of your own.
 * @source As the table says in its last column.
 * @see MARGINRATE
 * @see MAXPOSITION
 * @see MARGINVERSION
 */
export const MARGINTIERS = blockFunction({
  arguments: [requiredMarketArgument],
  computeRows: ([market]) => {
    const rows = tiersByValue(market).map((tier, index) => [
      tier.floor,
      tier.cap ?? "",
      tier.maxLeverage ?? "",
      tier.rate,
      tier.deduction,
      index === 0 && market.table ? tableDateText(market.table.asOf, lastDay(market)) : "",
      index === 0 ? (market.table?.source ?? "given by the user") : "",
    ]);
    return [HEADER, ...rows];
  },
});

/** The day on which a market's table has its age: the one asked for, but no day to come. */
function lastDay({ day }: Market): string {
  const now = today();
  return day !== undefined && day < now ? day : now;
}
