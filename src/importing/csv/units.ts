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

/** Words of a heading that say in what its column counts: `Funding rate %`, `Margin (k)`, `Value ('000)`. */
const HEADING_UNITS: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^(?:%|percent|pct)$/, "%"],
  [/^(?:k|thousands?|tsd|['’]?000s?)$/, "k"],
  [/^(?:m|mn|mio|millions?)$/, "M"],
  [/^(?:contracts?|conts?|lots?)$/, "contracts"],
  [/^bps?$/, "bp"],
];

/** `kUSDT`, `M$`: a multiple and a currency in one word. */
const MULTIPLE_BEFORE_CURRENCY = /(^|[^a-z])(k|mn?)(?=[$€]|usd|eur)/g;

/** The unit that a heading gives the numbers under it; undefined where it names none that changes them. */
export function headingUnit(heading: string): string | undefined {
  const words = heading
    .toLowerCase()
    .replace(MULTIPLE_BEFORE_CURRENCY, "$1 $2 ")
    .match(/%|[^\s%()[\]/]+/g);
  const ofWord = (word = "") => HEADING_UNITS.find(([pattern]) => pattern.test(word))?.[1];
  const [last = "", before] = (words ?? []).reverse();
  if (!CURRENCIES.includes(last.toUpperCase())) return ofWord(last);
  return ofWord(before) ?? last.toUpperCase();
}

/** Whether the unit of a heading makes the numbers under it others than they look. */
export function isMultiple(unit: string): boolean {
  return HEADING_UNITS.some(([, known]) => known === unit);
}

/** The unit of a number under a heading: `12 USDT` under `Margin (k)` is 12 `k USDT`. */
export function unitUnder(
  ofHeading: string | undefined,
  ofCell: string | undefined
): string | undefined {
  if (!ofCell || !ofHeading || !isMultiple(ofHeading) || ofHeading === ofCell)
    return ofCell ?? ofHeading;
  return `${ofHeading} ${ofCell}`;
}
