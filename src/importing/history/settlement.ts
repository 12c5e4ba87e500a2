const QUOTES = ["USDT", "USDC", "BUSD", "FDUSD", "BNFCR"];

/** The currency in which a Binance or Bybit perpetual settles, by its symbol; `""` where that does not tell. */
export function settlementOf(symbol: string): string {
  const quote = QUOTES.find((candidate) => symbol.endsWith(candidate));
  if (quote) return quote;
  if (symbol.endsWith("PERP") && !symbol.includes("_")) return "USDC";
  return /^([A-Z0-9]+)USD(?:_PERP)?$/.exec(symbol)?.[1] ?? "";
}
