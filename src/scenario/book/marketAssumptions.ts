import { ASSUMED_VOLATILITY, knownMarket, usualRates } from "../comparison/bookMarkets";
import type { MarketAssumption } from "../comparison/comparisonOptions";

/** What is assumed of a market, wherever the Positions table does not say it. */
export interface MarketRates {
  readonly market: string;
  /** Annual, as a share. */
  readonly volatility: number;
  /** Per interval, where the table has none; positive: longs pay. */
  readonly fundingRate: number;
  readonly fundingHours: number;
}

/** The markets of a book, and what holds for all others. */
export interface BookRates {
  readonly markets: readonly MarketRates[];
  readonly other: Omit<MarketRates, "market">;
}

/** Markets that a sheet lists; those with smaller positions share the row of all others. */
const MOST_MARKETS = 30;

export const sameMarket = (one: string, other: string): boolean =>
  one.trim().toUpperCase() === other.trim().toUpperCase();

/** The cell that names a market as the table does: a maintenance rate is a number there. */
export function marketText(market: string): string | number {
  const rate = Number(market);
  return market.trim() !== "" && Number.isFinite(rate) ? rate : market;
}

function ratesOf(market: string, chosen: readonly MarketAssumption[]): Omit<MarketRates, "market"> {
  const own = chosen.find((one) => sameMarket(one.market, market));
  const { fundingRate, fundingHours } = usualRates(knownMarket(market));
  return {
    volatility: own?.volatility ?? ASSUMED_VOLATILITY,
    fundingRate: own?.fundingRate ?? fundingRate,
    fundingHours: own?.fundingHours ?? fundingHours,
  };
}

/** Assumptions for the markets that positions name, in the order of their first position. */
export function bookRates(
  positions: readonly { readonly market: string }[],
  chosen: readonly MarketAssumption[] = []
): BookRates {
  const texts = new Map<string, string>();
  for (const { market } of positions) {
    const key = market.trim().toUpperCase();
    if (key && !texts.has(key) && texts.size < MOST_MARKETS) texts.set(key, market);
  }
  return {
    markets: [...texts.values()].map((market) => ({ market, ...ratesOf(market, chosen) })),
    other: ratesOf("", []),
  };
}

/** What holds for the market of a position. */
export function ratesFor(
  { markets, other }: BookRates,
  market: string
): Omit<MarketRates, "market"> {
  return markets.find((one) => sameMarket(one.market, market)) ?? other;
}
