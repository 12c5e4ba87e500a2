import { knownMarket } from "../../scenario";
import { strings } from "../strings";

/** What is wrong with a market to hedge with; undefined where nothing is. */
export function hedgeMarketError(text: string): string | undefined {
  const words = strings.scenario.hedgeMarket;
  const market = knownMarket(text);
  if (!market?.maintenance) return words.unknown(text);
  return market.contract === "inverse" ? words.inverse(text) : undefined;
}
