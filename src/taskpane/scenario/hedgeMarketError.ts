import { findMarket, type Market } from "../../venues";
import { strings } from "../strings";

function known(text: string): Market | undefined {
  try {
    return findMarket(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a market to hedge with; undefined where nothing is. */
export function hedgeMarketError(text: string): string | undefined {
  const words = strings.scenario.hedgeMarket;
  const market = known(text);
  if (!market?.maintenance) return words.unknown(text);
  return market.contract === "inverse" ? words.inverse(text) : undefined;
}
