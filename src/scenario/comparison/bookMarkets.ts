import { findMarket, flatRateMarket, type Market } from "../../venues";
import { isSameCoin } from "../book/coin";
import { plainRate } from "../book/plainRate";
import { sameMarket } from "../book/sameMarket";
import type { MarketAssumption } from "./comparisonOptions";
import type { CoveredPosition } from "./coveredPosition";

/** Market of positions that name none: the add-in's flat half percent. */
export const GENERIC_MARKETS = { linear: "LINEAR:0.005", inverse: "INVERSE:0.005" } as const;

/** Funding of a day at the rate that venues' interest component makes: 0.01 % in eight hours. */
const FUNDING_AN_HOUR = 0.0001 / 8;
const USUAL_HOURS = 8;
const USUAL_FEE = 0.0005;
/** Assumed where nothing is known; the sheet says so. */
export const ASSUMED_VOLATILITY = 0.6;
export const ASSUMED_CORRELATION = 0.7;

/** The market of a position as formulas take it. */
export function marketOf({ market, contract }: CoveredPosition): string {
  return market || GENERIC_MARKETS[contract];
}

/** What the add-in knows of a market; nothing where it does not know it. */
export function knownMarket(text: string): Market | undefined {
  const rate = plainRate(text);
  try {
    return rate === undefined ? findMarket(text) : flatRateMarket("linear", rate);
  } catch {
    // The Check column of the Positions table says what is wrong with it.
    return undefined;
  }
}

/** Rates of a market where nobody chose others. */
export function usualRates(market: Market | undefined) {
  const fundingHours = market?.fundingIntervalHours ?? USUAL_HOURS;
  return {
    fundingRate: Number((FUNDING_AN_HOUR * fundingHours).toPrecision(6)),
    fundingHours,
    feeRate: market?.venue ? market.takerFeeRate.toNumber() : USUAL_FEE,
  };
}

/** True for the funding rate that a market has where nobody gave one. */
export function isAssumedRate(market: string, rate: number): boolean {
  return Math.abs(rate - usualRates(knownMarket(market)).fundingRate) < 1e-12;
}

/** A market of the book with its assumptions. */
export interface BookMarket extends Required<Omit<MarketAssumption, "hedgeRatio">> {
  readonly hedgeRatio?: number;
}

/** The texts of the markets that a comparison lists. */
export function marketsOf(
  positions: readonly CoveredPosition[],
  hedgeMarket: string,
  standing: readonly string[]
): string[] {
  return bookMarkets(positions, [], hedgeMarket, standing).map(({ market }) => market);
}

/**
 * The markets of a book in the order of their first position, with chosen and usual assumptions; those of a
 * sheet that stands come first.
 */
export function bookMarkets(
  positions: readonly CoveredPosition[],
  chosen: readonly MarketAssumption[],
  hedgeMarket: string,
  standing: readonly string[] = []
): BookMarket[] {
  const markets = new Map<string, string>();
  const open = positions.filter(({ size }) => size !== undefined);
  for (const market of [...standing, ...open.map(marketOf)]) {
    const key = market.trim().toUpperCase();
    if (!markets.has(key)) markets.set(key, market);
  }
  return [...markets.values()].map((market) => {
    const movesAlike = sameMarket(market, hedgeMarket) || isSameCoin(market, hedgeMarket);
    const usual = {
      market,
      ...usualRates(knownMarket(market)),
      volatility: ASSUMED_VOLATILITY,
      correlation: movesAlike ? 1 : ASSUMED_CORRELATION,
    };
    const own = chosen.find((one) => sameMarket(one.market, market));
    const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
    return { ...usual, ...Object.fromEntries(given), market };
  });
}
