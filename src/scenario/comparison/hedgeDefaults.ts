import {
  ASSUMED_VOLATILITY,
  GENERIC_MARKETS,
  knownMarket,
  marketOf,
  usualRates,
} from "./bookMarkets";
import type { HedgeAssumption } from "./comparisonOptions";
import type { CoveredPosition } from "./coveredPosition";

/** The coin alone, not one that only begins like it (`BTTUSDT`, `BTCDOMUSDT`, `ETHFIUSDT`). */
const symbolOf = (coin: string) => new RegExp(`(?:^|[_:])${coin}(?=$|[-_/]|B?USD|EUR|PERP)`, "i");

/** Markets that desks hedge a book with, the preferred one first. */
const PREFERRED = [symbolOf("(?:BTC|XBT)"), symbolOf("ETH")];
const HEDGE_LEVERAGE = 3;

/** A hedge with nothing missing but a typed beta. */
export type Hedge = Required<Omit<HedgeAssumption, "beta">> & { readonly beta?: number };

function value({ size = 0, mark, entry = 0 }: CoveredPosition): number {
  return size * (mark ?? entry);
}

/**
 * The book's linear position in the market to hedge with: bitcoin, else ether, else the largest one, of those whose
 * tier table is known.
 */
function hedgingPosition(positions: readonly CoveredPosition[]): CoveredPosition | undefined {
  const linear = positions
    .filter(({ contract, size }) => contract === "linear" && size !== undefined)
    .filter((position) => knownMarket(marketOf(position))?.maintenance)
    .sort((a, b) => value(b) - value(a));
  const symbol = (position: CoveredPosition) => marketOf(position).replace(/^[^:]*:/, "");
  for (const pattern of PREFERRED) {
    const found = linear.find((position) => pattern.test(symbol(position)));
    if (found) return found;
  }
  return linear[0];
}

/** The hedge that a person chose, completed: market and price from the book, rates from its venue. */
export function hedgeOf(
  positions: readonly CoveredPosition[],
  chosen: HedgeAssumption = {}
): Hedge {
  const from = hedgingPosition(positions);
  const market = chosen.market ?? (from ? marketOf(from) : GENERIC_MARKETS.linear);
  const quoted = positions.find(
    (position) =>
      position.contract === "linear" &&
      marketOf(position).toUpperCase() === market.trim().toUpperCase()
  );
  const rates = usualRates(knownMarket(market));
  return {
    market,
    price: chosen.price ?? quoted?.mark ?? quoted?.entry ?? 100,
    leverage: chosen.leverage ?? HEDGE_LEVERAGE,
    share: chosen.share ?? 1,
    fundingRate: chosen.fundingRate ?? rates.fundingRate,
    fundingHours: chosen.fundingHours ?? rates.fundingHours,
    feeRate: chosen.feeRate ?? rates.feeRate,
    volatility: chosen.volatility ?? ASSUMED_VOLATILITY,
    beta: chosen.beta,
  };
}
