import { ASSUMED_VOLATILITY, knownMarket, usualRates } from "../comparison/bookMarkets";
import type { MarketAssumption } from "../comparison/comparisonOptions";
import { sameMarket } from "./sameMarket";

/** What is assumed of a market, wherever the Positions table does not say it. */
export interface MarketRates {
  /** Annual, as a share. */
  readonly volatility: number;
  /** Per interval; positive: longs pay. Undefined where nobody gave one. */
  readonly fundingRate?: number;
  readonly fundingHours: number;
}

/** What a caller may say of markets. */
export interface MarketChoices {
  readonly markets?: readonly MarketAssumption[];
  /** Of those that are not among them. */
  readonly otherMarkets?: Partial<MarketRates>;
}

/** Markets that a sheet lists; those with smaller positions share the row of all others. */
const MOST_MARKETS = 30;

/** The markets that positions name and a sheet lists, in the order of their first position. */
export function listedMarkets(positions: readonly { readonly market: string }[]): string[] {
  const texts = new Map<string, string>();
  for (const { market } of positions) {
    const key = market.trim().toUpperCase();
    if (key && !texts.has(key) && texts.size < MOST_MARKETS) texts.set(key, market);
  }
  return [...texts.values()];
}

/** What was chosen for a market. */
export function chosenFor(
  { markets = [] }: MarketChoices,
  market: string
): MarketAssumption | undefined {
  return markets.find((one) => sameMarket(one.market, market));
}

/** What holds for the market of a position: for one that the sheet lists, and for any other one. */
export function ratesFor(
  choices: MarketChoices,
  listed: readonly string[],
  market: string
): MarketRates {
  const isListed = listed.some((one) => sameMarket(one, market));
  const own = (isListed ? chosenFor(choices, market) : undefined) ?? choices.otherMarkets;
  return {
    volatility: own?.volatility ?? ASSUMED_VOLATILITY,
    fundingRate: own?.fundingRate,
    fundingHours: own?.fundingHours ?? usualRates(knownMarket(isListed ? market : "")).fundingHours,
  };
}
