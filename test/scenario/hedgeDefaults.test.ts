import { hedgeOf } from "../../src/scenario/comparison/hedgeDefaults";

const linear = (market: string, size: number, mark = 1) => ({
  market,
  contract: "linear" as const,
  side: "long" as const,
  size,
  entry: mark,
  mark,
});

describe("the market that hedges a book where nobody chose one", () => {
  it.each([
    "BINANCE:BTCUSDT",
    "BYBIT:BTCPERP",
    "OKX:BTC-USDT-SWAP",
    "HYPERLIQUID:BTC",
    "FTX:BTC-PERP@2021-05-19",
    "DYDX:BTC-USD",
    "DERIBIT:BTC_USDC-PERPETUAL",
  ])("is bitcoin as %s, however large the others are", (bitcoin) => {
    const book = [linear("BINANCE:ETHUSDT", 100), linear(bitcoin, 1), linear("HYPERLIQUID:SOL", 9)];
    expect(hedgeOf(book).market).toBe(bitcoin);
  });

  it.each(["BINANCE:BTCUSDC", "FTX:BTC-PERP", "KRAKEN:PF_XBTUSD"])(
    "is not bitcoin as %s, whose tier table is not known",
    (bitcoin) => {
      const book = [linear(bitcoin, 100), linear("BINANCE:ETHUSDT", 1)];
      expect(hedgeOf(book).market).toBe("BINANCE:ETHUSDT");
    }
  );

  it.each(["BTTUSDT", "BTSUSDT", "BTCDOMUSDT", "1000BTTCUSDT", "WBTCUSDT"])(
    "is not BINANCE:%s, which only begins or ends like bitcoin",
    (symbol) => {
      const book = [linear(`BINANCE:${symbol}`, 100), linear("BINANCE:BTCUSDT", 1)];
      expect(hedgeOf(book).market).toBe("BINANCE:BTCUSDT");
    }
  );

  it.each(["ETHFIUSDT", "ETHWUSDT", "STETHUSDT"])(
    "is not BINANCE:%s in place of ether",
    (symbol) => {
      const book = [linear(`BINANCE:${symbol}`, 100), linear("BINANCE:ETHUSDT", 1)];
      expect(hedgeOf(book).market).toBe("BINANCE:ETHUSDT");
    }
  );

  it("is the largest linear position where the book holds neither", () => {
    const inverse = { ...linear("BINANCE:BTCUSD_PERP", 999), contract: "inverse" as const };
    const book = [linear("HYPERLIQUID:SOL", 2, 150), linear("HYPERLIQUID:XRP", 100), inverse];
    expect(hedgeOf(book).market).toBe("HYPERLIQUID:SOL");
  });

  it("has the price that the book gives it", () => {
    expect(hedgeOf([linear("BINANCE:BTCUSDT", 1, 61_000)]).price).toBe(61_000);
    const unmarked = { ...linear("BINANCE:BTCUSDT", 1, 61_000), mark: undefined, entry: 60_000 };
    expect(hedgeOf([unmarked]).price).toBe(60_000);
  });
});
