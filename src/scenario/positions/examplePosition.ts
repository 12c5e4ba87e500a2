import type { Position } from "../../importing/position";

/** The row that an empty Positions sheet starts with. */
export const EXAMPLE_POSITION: Position = {
  venue: "BINANCE",
  market: "BINANCE:BTCUSDT",
  symbol: "BTCUSDT",
  contract: "linear",
  side: "long",
  size: "0.50",
  entry: "60000",
  mark: "61000",
  leverage: "10",
  margin: "3000",
  marginMode: "isolated",
  fundingRate: "0.0001",
  provenance: {},
  sourceRow: 1,
};
