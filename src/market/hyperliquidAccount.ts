import { HOSTS } from "./hosts";
import { MarketError } from "./marketError";
import { postJson } from "./postJson";
import { walletAddress } from "./walletAddress";

/** What Hyperliquid says of an address. */
export interface HyperliquidAccount {
  /** The reply, for the importer. */
  readonly text: string;
  /** No open position: an agent (API) wallet always looks so. */
  readonly isEmpty: boolean;
  /** In lower case: names the account on the sheet. */
  readonly address: string;
}

interface RequestOptions {
  readonly signal?: AbortSignal;
  /** In place of `https://api.hyperliquid.xyz/info`. */
  readonly endpoint?: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

const VENUE = "Hyperliquid";

function positionsIn(text: string): unknown[] {
  let reply: unknown;
  try {
    reply = JSON.parse(text);
  } catch (error) {
    throw new MarketError(
      "unreadable",
      "The answer is not from Hyperliquid's API: it is no JSON. A network that asks for a login answers so: " +
        "sign in to it in a browser, then try again.",
      { cause: error }
    );
  }
  const positions = (reply as { assetPositions?: unknown } | null)?.assetPositions;
  if (Array.isArray(positions)) return positions;
  throw new MarketError(
    "unreadable",
    "Hyperliquid's answer holds no list of positions (assetPositions); its API may have changed. " +
      "A newer version of the add-in may read it."
  );
}

/**
 * The open positions of a public address on Hyperliquid's own perpetuals (`clearinghouseState`); no key is needed
 * or sent. Perpetuals that others deploy (HIP-3, `xyz:…`) are in replies of their own and not asked for.
 * @throws MarketError in words for a person
 */
export async function fetchHyperliquidAccount(
  address: string,
  { signal, endpoint = `${HOSTS.hyperliquid}/info`, timeout }: RequestOptions = {}
): Promise<HyperliquidAccount> {
  const user = walletAddress(address);
  const body = { type: "clearinghouseState", user };
  const text = await postJson({ venue: VENUE, url: endpoint, body, signal, timeout });
  return { text, isEmpty: positionsIn(text).length === 0, address: user };
}
