import type { ImportResult } from "../../importing/position";

/**
 * The list of a venue in which a market stands: venues answer for linear and inverse contracts apart, Bybit also
 * for each settlement coin, Hyperliquid for each exchange that others deploy on it (`xyz:…`).
 * @param venue in lower case, as `market`
 */
function listPartOf(venue: string, market: string, contract: string): string {
  const symbol = market.startsWith(`${venue}:`) ? market.slice(venue.length + 1) : market;
  const kind = contract === "inverse" ? "inverse" : "linear";
  if (venue === "hyperliquid") return symbol.includes(":") ? symbol.split(":", 1)[0]! : "own";
  if (venue === "bybit" && kind === "linear") return /(usdc|perp)$/.test(symbol) ? "usdc" : "usdt";
  return kind;
}

/** The lists that an import of a venue without any position stands for; undefined for all of them. */
function emptyListParts(venue: string, format: string): readonly string[] | undefined {
  if (venue === "binance") return [format.includes("COIN-M") ? "inverse" : "linear"];
  if (venue === "hyperliquid") return ["own"];
  // Bybit's reply does not say which list was asked for.
  return venue === "bybit" ? [] : undefined;
}

/** Tells whether a market of the venue would stand in the lists that an import holds. */
export function listPartsOf(
  { positions, format }: ImportResult,
  venue: string
): (market: string, contract: string) => boolean {
  const own = positions.filter((position) => position.venue.toLowerCase() === venue);
  const parts = own.length
    ? own.map(({ market, contract }) => listPartOf(venue, market.toLowerCase(), contract))
    : emptyListParts(venue, format);
  const known = parts && new Set(parts);
  return (market, contract) => !known || known.has(listPartOf(venue, market, contract));
}
