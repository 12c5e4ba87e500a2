import { statesOnDeployedExchanges } from "./deployedExchanges";
import { HOSTS } from "./hosts";
import { positionsIn, type Ask } from "./hyperliquidReply";
import { postJson } from "./postJson";
import { walletAddress } from "./walletAddress";

/** What Hyperliquid says of an address. */
export interface HyperliquidAccount {
  /** Its replies for the importer, one after another: of its own exchange, then of others with positions. */
  readonly text: string;
  /** In lower case: names the account on the sheet. */
  readonly address: string;
  /** Which positions may be missing, and why, in words for a person. */
  readonly warning?: string;
}

interface RequestOptions {
  readonly signal?: AbortSignal;
  /** In place of `https://api.hyperliquid.xyz/info`. */
  readonly endpoint?: string;
  /** Milliseconds for each reply. */
  readonly timeout?: number;
}

/**
 * The open positions of a public address (`clearinghouseState`): on Hyperliquid's own exchange, and on those that
 * others deploy there (HIP-3, `xyz:…`). No key is needed or sent. Deployed exchanges that do not answer become a
 * warning.
 * @throws MarketError in words for a person, where Hyperliquid's own exchange does not answer
 */
export async function fetchHyperliquidAccount(
  address: string,
  { signal, endpoint = `${HOSTS.hyperliquid}/info`, timeout }: RequestOptions = {}
): Promise<HyperliquidAccount> {
  const user = walletAddress(address);
  const ask: Ask = (body) =>
    postJson({ venue: "Hyperliquid", url: endpoint, body, signal, timeout });
  const own = await ask({ type: "clearinghouseState", user });
  positionsIn(own);
  const { replies, warning } = await statesOnDeployedExchanges(user, ask, signal);
  return { text: [own, ...replies].join("\n"), address: user, warning };
}
