import { findMarket, marginRule } from "../../src/venues";

describe("a market's text", () => {
  test.each([
    ["BINANCE:BTCUSDT", "BINANCE:BTCUSDT", "linear"],
    [" binance:btcusdt ", "BINANCE:BTCUSDT", "linear"],
    ["BINANCE:BTCUSDT.P", "BINANCE:BTCUSDT", "linear"],
    ["BINANCE:1000PEPEUSDT", "BINANCE:1000PEPEUSDT", "linear"],
    ["BINANCE:BNBUSD.P", "BINANCE:BNBUSD_PERP", "inverse"],
    ["BINANCE:BTCBUSD.P", "BINANCE:BTCBUSD", "linear"],
    ["BINANCE:BNBBUSDPERP", "BINANCE:BNBBUSD", "linear"],
    ["BINANCE:BTCUSDTPERP", "BINANCE:BTCUSDT", "linear"],
    ["BINANCE:BTCUSD_PERP", "BINANCE:BTCUSD_PERP", "inverse"],
    ["BINANCE:BTCUSDPERP", "BINANCE:BTCUSD_PERP", "inverse"],
    ["BINANCE:BTCUSD.P", "BINANCE:BTCUSD_PERP", "inverse"],
    ["BYBIT:BTCUSDT", "BYBIT:BTCUSDT", "linear"],
    ["BYBIT:BTCUSD.P", "BYBIT:BTCUSD", "inverse"],
    ["HYPERLIQUID:BTC", "HYPERLIQUID:BTC", "linear"],
    ["HYPERLIQUID:kPEPE", "HYPERLIQUID:KPEPE", "linear"],
    ["HYPERLIQUID:BTCUSDC.P", "HYPERLIQUID:BTC", "linear"],
    ["BYBIT:BTCUSDC.P", "BYBIT:BTCPERP", "linear"],
    ["OKX:BTC-USDT-SWAP", "OKX:BTC-USDT-SWAP", "linear"],
    ["OKX:BTCUSDT.P", "OKX:BTC-USDT-SWAP", "linear"],
    ["OKX:BTCUSD.P", "OKX:BTC-USD-SWAP", "inverse"],
    ["okex:eth-usd-swap", "OKX:ETH-USD-SWAP", "inverse"],
    ["DYDX:ETH-USD", "DYDX:ETH-USD", "linear"],
    ["DYDX:ETHUSD.P", "DYDX:ETH-USD", "linear"],
    ["DERIBIT:BTC_USDC-PERPETUAL", "DERIBIT:BTC_USDC-PERPETUAL", "linear"],
    ["DERIBIT:BTCUSDC.P", "DERIBIT:BTC_USDC-PERPETUAL", "linear"],
    ["DERIBIT:BTC-PERPETUAL", "DERIBIT:BTC-PERPETUAL", "inverse"],
    ["DERIBIT:BTCUSD.P", "DERIBIT:BTC-PERPETUAL", "inverse"],
    ["KRAKEN:PI_XBTUSD", "KRAKEN:PI_XBTUSD", "inverse"],
    ["KRAKENFUTURES:PF_ETHUSD", "KRAKEN:PF_ETHUSD", "linear"],
    ["DRIFT:SOL-PERP", "DRIFT:SOL-PERP", "linear"],
    ["BITMEX:XBTUSD.P", "BITMEX:XBTUSD", "inverse"],
    ["BITMEX:XBTUSDT", "BITMEX:XBTUSDT", "linear"],
    ["FTX:BTC-PERP@2021-05-19", "FTX:BTC-PERP", "linear"],
    ["FTX:BTCPERP", "FTX:BTC-PERP", "linear"],
    ["LINEAR:0.005", "LINEAR:0.005", "linear"],
    ["inverse:0.01", "INVERSE:0.01", "inverse"],
  ])("%s is %s, a %s contract", (text, id, contract) => {
    expect(findMarket(text)).toMatchObject({ id, contract });
  });

  test("finds the tier table that held on its date", () => {
    expect(findMarket("BINANCE:BTCUSDT").table?.asOf).toBe("2026-07-02");
    expect(findMarket("BINANCE:BTCUSDT@2025-01-01").table?.asOf).toBe("2024-10-24");
    expect(findMarket("BINANCE:BTCUSDT@2024-10-24").table?.asOf).toBe("2024-10-24");
    expect(findMarket("BINANCE:BTCUSDT@2022-01-01").table?.asOf).toBe("2021-03-26");
  });

  test.each([
    ["BINANCE:BTCUSDT", "2021-03-26"],
    ["BINANCE:BTCUSD_PERP", "2024-01-01"],
    ["BYBIT:BTCUSDT", "2024-01-01"],
    ["OKX:BTC-USDT-SWAP", "2026-01-01"],
    ["HYPERLIQUID:BTC", "2025-12-31"],
    ["DYDX:BTC-USD", "2025-12-08"],
    ["KRAKEN:PI_XBTUSD", "2024-01-01"],
    ["FTX:BTC-PERP", "2019-05-01"],
  ])("knows the contract of %s before its oldest table, and no margin rule", (id, oldest) => {
    const market = findMarket(`${id}@2019-01-01`);
    expect(market).toMatchObject({ id, table: undefined });
    expect(() => marginRule(market)).toThrow(
      `no maintenance margin for ${id}: the oldest tier table known is of ${oldest}, and 2019-01-01 is asked for`
    );
  });

  test("takes maintenance on the entry value at Bybit before 2025-09-02, on the mark value since", () => {
    expect(findMarket("BYBIT:BTCUSDT@2025-09-01").maintenance?.basis).toBe("entry");
    expect(findMarket("BYBIT:BTCUSDT@2025-09-02").maintenance?.basis).toBe("mark");
    expect(findMarket("BYBIT:BTCUSDT").maintenance?.basis).toBe("mark");
  });

  test("knows the contract of a symbol that has no tier table", () => {
    expect(findMarket("BINANCE:ABCUSDT")).toMatchObject({
      contract: "linear",
      maintenance: undefined,
    });
  });

  test.each([
    ["", "market must be VENUE:SYMBOL"],
    ["BTCUSDT", "market must be VENUE:SYMBOL"],
    ["BINANCE:", "market must be VENUE:SYMBOL"],
    ["KUCOIN:BTCUSDT", 'market names no venue known here: "KUCOIN"'],
    ["BINANCE:BTC", "BTC is not a perpetual of Binance known here"],
    ["BINANCE:BTCUSDT_240927", "BTCUSDT_240927 is not a perpetual of Binance known here"],
    ["OKX:BTCUSDT", "BTCUSDT is not a perpetual of OKX known here"],
    ["OKX:BTC-USD-210430", "BTC-USD-210430 is not a perpetual of OKX known here"],
    ["KRAKEN:FI_XBTUSD_240927", "is not a perpetual of Kraken Futures known here"],
    ["FTX:BTC-1230", "BTC-1230 is not a perpetual of FTX known here"],
    ["DRIFT:SOL", "SOL is not a perpetual of Drift known here"],
    ["BITMEX:ETHUSD", "BITMEX:ETHUSD is a quanto contract"],
    ["BINANCE:=1+1", "=1+1 is not a perpetual of Binance known here"],
    ["BINANCE:BTCUSDT@yesterday", 'market date must be YYYY-MM-DD; got "YESTERDAY"'],
    ["BINANCE:BTCUSDT@2026-02-30", 'market date must be YYYY-MM-DD; got "2026-02-30"'],
    [
      "BINANCE:BTCUSDT@45992",
      'market date must be YYYY-MM-DD, as TEXT(date,"yyyy-mm-dd") writes it; got "45992"',
    ],
    ["LINEAR:0.005@soon", 'market date must be YYYY-MM-DD; got "SOON"'],
    ["0.005", 'market must be a number, not text, where it is a maintenance rate; got "0.005"'],
    ["LINEAR:5", "market must be below 1 (5 % is 0.05); got 5"],
    ["LINEAR:abc", "market must be a plain decimal number such as 0.005; got ABC"],
    ["BINANCE:__PROTO__", "__PROTO__ is not a perpetual of Binance known here"],
    ["BINANCE:CONSTRUCTOR", "CONSTRUCTOR is not a perpetual of Binance known here"],
  ])("is refused when it is %p", (text, message) => {
    expect(() => findMarket(text)).toThrow(message);
  });
});
