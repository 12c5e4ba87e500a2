import type { Position } from "../../src/importing/position";

/** A position with usual values; a test names what matters. */
export function position(changes: Partial<Position> = {}): Position {
  return {
    venue: "BINANCE",
    market: "BINANCE:BTCUSDT",
    symbol: "BTCUSDT",
    contract: "linear",
    side: "long",
    size: "0.5",
    entry: "60000",
    mark: "61000",
    leverage: "10",
    margin: "3000",
    marginMode: "isolated",
    provenance: {},
    sourceRow: 1,
    ...changes,
  };
}

/** The three kinds of position that differ in arithmetic or format. */
export const SMALL_BOOK: readonly Position[] = [
  position({ fundingRate: "0.0001", stop: "56000", venueLiquidation: "54271.36" }),
  position({
    market: "BINANCE:1000PEPEUSDT",
    side: "short",
    size: "5000000",
    entry: "0.00001234",
    mark: undefined,
    leverage: "20",
    margin: "3.085",
    provenance: { margin: "derived", leverage: "given", marginMode: "assumed" },
  }),
  position({
    market: "BINANCE:BTCUSD_PERP",
    contract: "inverse",
    size: "10000",
    entry: "45000",
    mark: "44000",
    leverage: "5",
    margin: "0.0444444444444444",
    marginMode: "cross",
  }),
];

export const IMPORTED_AT = new Date("2026-11-23T09:10:00Z");
