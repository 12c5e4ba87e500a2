import { findMarket, VENUES } from "../../src/venues";
import { markdownTable } from "../../scripts/reference/markdownTable";

/** A market of each venue, to ask for its conventions. */
export const A_MARKET_OF: Readonly<Record<string, string>> = {
  BINANCE: "BINANCE:BTCUSDT",
  BITMEX: "BITMEX:XBTUSD",
  BYBIT: "BYBIT:BTCUSDT",
  DERIBIT: "DERIBIT:BTC_USDC-PERPETUAL",
  DRIFT: "DRIFT:SOL-PERP",
  DYDX: "DYDX:BTC-USD",
  FTX: "FTX:BTC-PERP@2022-11-01",
  HYPERLIQUID: "HYPERLIQUID:BTC",
  KRAKEN: "KRAKEN:PI_XBTUSD",
  OKX: "OKX:BTC-USDT-SWAP",
};

/** Section of PARTIALCLOSE's page: which venues liquidate in steps, and how. */
export function stepwiseLiquidation(): string {
  const venues = VENUES.map(({ id, name }) => ({
    name,
    way: findMarket(A_MARKET_OF[id] as string).conventions.stepwiseLiquidation,
  }));
  const rows = venues.flatMap(({ name, way }) =>
    (way?.steps ?? []).map(({ when, then }) => [name, when, then])
  );
  const sources = venues.flatMap(({ name, way }) => (way ? [`- ${name}: ${way.source}`] : []));
  const others = venues.filter(({ way }) => !way).map(({ name }) => name);
  return [
    "## How venues themselves liquidate in steps",
    "This function closes where you say. A venue that liquidates a position does not always close all of it at once:",
    markdownTable([["venue", "when", "what the venue does"], ...rows]),
    sources.join("\n"),
    `${others.join(", ")}: the position is closed as a whole, or no source here says otherwise.`,
  ].join("\n\n");
}
