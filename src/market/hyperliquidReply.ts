import { MarketError } from "./marketError";

/** Asks Hyperliquid's API one question and gives the text of its answer. */
export type Ask = (question: object) => Promise<string>;

/** A reply as JSON. @throws MarketError `unreadable` */
export function replyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MarketError(
      "unreadable",
      "The answer is not from Hyperliquid's API: it is no JSON. A network that asks for a login answers so: " +
        "sign in to it in a browser, then try again.",
      { cause: error }
    );
  }
}

/** The error for a reply that lacks what it should list. */
export function replyLacks(what: string): MarketError {
  return new MarketError(
    "unreadable",
    `Hyperliquid's answer holds no list of ${what}; its API may have changed. ` +
      "A newer version of the add-in may read it."
  );
}

/** The positions of a `clearinghouseState`. @throws MarketError `unreadable` */
export function positionsIn(text: string): unknown[] {
  const positions = (replyOf(text) as { assetPositions?: unknown } | null)?.assetPositions;
  if (Array.isArray(positions)) return positions;
  throw replyLacks("positions (assetPositions)");
}
