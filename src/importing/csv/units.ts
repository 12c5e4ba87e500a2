/** Currencies that stand behind prices and money. */
const CURRENCIES = ["$", "€", "USD", "EUR", "USDT", "USDC", "BUSD", "FDUSD", "USD1", "BNFCR"];

/** What a symbol may carry behind its coin: a separator, or a quote currency, or PERP. */
const BEHIND_COIN = /^(?:$|[-_/:.]|USD[TC1]?(?![A-Z])|BUSD|FDUSD|BNFCR|EUR|PERP)/;

/** Whether a unit is the coin that a symbol names first: `BTC` of `BTCUSDT`, `BTC-USD-SWAP` or `BTC/USDT:USDT`. */
function isCoinOf(symbol: string, unit: string): boolean {
  const [name, coin] = [symbol.toUpperCase(), unit.toUpperCase()];
  return name.startsWith(coin) && BEHIND_COIN.test(name.slice(coin.length));
}

/** Whether a unit may stand behind a price or money of a market: a currency, or the market's coin; never `k` or `M`. */
export function isMoneyOf(symbol: string, unit: string): boolean {
  return CURRENCIES.includes(unit.toUpperCase()) || isCoinOf(symbol, unit);
}

/** Whether a unit may stand behind the size of a market: its coin where it is linear, USD where it is inverse. */
export function isSizeOf(
  { symbol, contract }: { symbol: string; contract: "linear" | "inverse" },
  unit: string
): boolean {
  return contract === "inverse"
    ? ["USD", "$"].includes(unit.toUpperCase())
    : isCoinOf(symbol, unit);
}

/** Words of a heading that say in what its column counts: `Size (USDT)`, `Funding rate %`, `Margin (k)`. */
const HEADING_UNITS: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^(?:%|percent|pct)$/, "%"],
  [/^(?:k|thousands?|tsd)$/, "k"],
  [/^(?:m|mn|mio|millions?)$/, "M"],
  [/^(?:contracts?|conts?|lots?)$/, "contracts"],
  [/^bps?$/, "bp"],
];

/** The unit that a heading gives the numbers under it; undefined where it names none that changes them. */
export function headingUnit(heading: string): string | undefined {
  const words = heading.toLowerCase().match(/%|[^\s%()[\]/]+/g) ?? [];
  const last = words[words.length - 1] ?? "";
  if (CURRENCIES.includes(last.toUpperCase())) return last.toUpperCase();
  return HEADING_UNITS.find(([pattern]) => pattern.test(last))?.[1];
}
