/** Contracts over many coins, such as 1000PEPE. */
const MANY = /^1(?:000)+(?=[A-Z])/;
/** What venues put before or behind the pair: PF_XBTUSD, BTC-USDT-SWAP, BTC-PERPETUAL, BTCUSDT.P. */
const BEFORE = /^(?:PF|PI|FI|FF)_/;
const BEHIND = /(?:\.P|[-_]?(?:PERPETUAL|PERP|SWAP))$/;
const QUOTE = /[-_]?(?:USDT|USDC|USDE|FDUSD|BUSD|USD)$/;

/**
 * The coin of a market, whatever venue it is at: `BYBIT:BTCUSDT` → `BTC`. Empty where the text names none.
 * @example coinOf("OKX:BTC-USDT-SWAP") // → "BTC"
 */
export function coinOf(market: string): string {
  const [, venue = "", text = ""] = /^\s*(\w+):([^@]+)/.exec(market) ?? [];
  if (!text || /^(?:LINEAR|INVERSE)$/i.test(venue)) return "";
  const symbol = /^HYPERLIQUID$/i.test(venue)
    ? text.trim().replace(/^k(?=[A-Z])/, "")
    : text.trim();
  const pair = symbol.toUpperCase().replace(BEFORE, "").replace(BEHIND, "");
  const coin = (pair.replace(QUOTE, "") || pair).replace(MANY, "");
  return coin === "XBT" ? "BTC" : coin;
}

/** True where both name the same coin, at one venue or two: their prices move alike. */
export function isSameCoin(one: string, other: string): boolean {
  const coin = coinOf(one);
  return coin !== "" && coin === coinOf(other);
}
