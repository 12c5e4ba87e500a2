import { coinOf, isSameCoin } from "../../../src/scenario/book/coin";
import { bookMarkets } from "../../../src/scenario/comparison/bookMarkets";

test.each([
  ["BINANCE:BTCUSDT", "BTC"],
  ["BINANCE:BTCUSDT.P", "BTC"],
  ["binance:btcusdt@2025-01-31", "BTC"],
  ["BINANCE:BTCUSD_PERP", "BTC"],
  ["BINANCE:1000PEPEUSDT", "PEPE"],
  ["BINANCE:1INCHUSDT", "1INCH"],
  ["BYBIT:BTCPERP", "BTC"],
  ["BYBIT:BTCUSD", "BTC"],
  ["OKX:BTC-USDT-SWAP", "BTC"],
  ["OKX:BTC-USD-SWAP", "BTC"],
  ["HYPERLIQUID:BTC", "BTC"],
  ["HYPERLIQUID:kPEPE", "PEPE"],
  ["HYPERLIQUID:KAS", "KAS"],
  ["DYDX:ETH-USD", "ETH"],
  ["DERIBIT:BTC-PERPETUAL", "BTC"],
  ["DERIBIT:BTC_USDC-PERPETUAL", "BTC"],
  ["KRAKEN:PF_XBTUSD", "BTC"],
  ["DRIFT:SOL-PERP", "SOL"],
  ["BITMEX:XBTUSD", "BTC"],
  ["FTX:PERP-PERP", "PERP"],
  ["LINEAR:0.005", ""],
  ["0.005", ""],
  ["", ""],
])("the coin of %s is %p", (market, coin) => {
  expect(coinOf(market)).toBe(coin);
});

test("two markets without a coin are not the same coin", () => {
  expect(isSameCoin("LINEAR:0.005", "LINEAR:0.01")).toBe(false);
  expect(isSameCoin("BYBIT:BTCUSDT", "HYPERLIQUID:BTC")).toBe(true);
});

test("the hedge's coin at another venue is assumed to move as the hedge does", () => {
  const markets = ["BYBIT:BTCUSDT", "BINANCE:BTCUSD_PERP", "HYPERLIQUID:ETH", "LINEAR:0.01"];
  const book = markets.map((market) => ({ market, size: 1, contract: "linear" as const }));
  const correlations = bookMarkets(book, [], "HYPERLIQUID:BTC").map((one) => one.correlation);
  expect(correlations).toEqual([1, 1, 0.7, 0.7]);
});
