import { Fraction } from "../../src/core";
import {
  findMarket,
  flatRateMarket,
  marginRule,
  tierRangeMarket,
  VENUES,
  tierTableDates,
  type Market,
} from "../../src/venues";

const MARKETS: readonly [string, Market][] = [
  "BINANCE:BTCUSDT",
  "BINANCE:BTCUSD_PERP",
  "BYBIT:BTCUSDT",
  "BYBIT:BTCUSD",
  "OKX:BTC-USDT-SWAP",
  "OKX:BTC-USD-SWAP",
  "HYPERLIQUID:BTC",
  "DYDX:BTC-USD",
  "DERIBIT:BTC_USDC-PERPETUAL",
  "DERIBIT:BTC-PERPETUAL",
  "KRAKEN:PI_XBTUSD",
  "KRAKEN:PF_XBTUSD",
  "DRIFT:SOL-PERP",
  "BITMEX:XBTUSD",
  "FTX:BTC-PERP@2022-01-01",
].map((text): [string, Market] => [text, findMarket(text)]);

describe("every venue", () => {
  test("has a market among those tested here", () => {
    const tested = new Set(MARKETS.map(([, market]) => market.venue));
    expect(VENUES.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });

  test.each(MARKETS)("%s says what its taker fee is and where it is from", (_text, market) => {
    expect(market.takerFeeRate.sign()).toBe(1);
    expect(market.takerFeeRate.isBelow(new Fraction("0.002"))).toBe(true);
    expect(market.takerFeeSource.length).toBeGreaterThan(20);
  });

  test.each(MARKETS)(
    "%s says how often funding is paid and what an order takes",
    (_text, market) => {
      expect([1, 8]).toContain(market.fundingIntervalHours);
      expect(market.conventions.orderCost[0]).toBe("initial margin");
      expect(market.conventions.orderCost.includes("fee to close")).toBe(market.reservesCloseFee);
    }
  );

  test.each(MARKETS)("%s has either a dated table or says what is missing", (_text, market) => {
    if (market.maintenance) expect(market.table?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    else expect(() => marginRule(market)).toThrow(market.id);
  });

  test.each(MARKETS)("%s is stepwise only with a source", (_text, { conventions }) => {
    const { stepwiseLiquidation } = conventions;
    if (!stepwiseLiquidation) return;
    expect(stepwiseLiquidation.source.length).toBeGreaterThan(20);
    expect(stepwiseLiquidation.steps.length).toBeGreaterThan(1);
  });
});

test("Bybit, OKX and Hyperliquid describe how they liquidate in steps", () => {
  for (const text of ["BYBIT:BTCUSDT", "OKX:BTC-USDT-SWAP", "HYPERLIQUID:BTC"]) {
    expect(findMarket(text).conventions.stepwiseLiquidation).toBeDefined();
  }
});

test("funding is paid on the oracle price at Hyperliquid and dYdX, on the mark price where a page says so", () => {
  const priceOf = (text: string) => findMarket(text).conventions.fundingPrice;
  expect(["HYPERLIQUID:BTC", "DYDX:BTC-USD"].map(priceOf)).toEqual(["oracle", "oracle"]);
  expect(["BINANCE:BTCUSDT", "BYBIT:BTCUSD", "OKX:BTC-USDT-SWAP"].map(priceOf)).toEqual([
    "mark",
    "mark",
    "mark",
  ]);
});

test("a table of the user without deductions is known not to be progressive", () => {
  expect(flatRateMarket().conventions.isProgressive).toBe(true);
  const jumping = tierRangeMarket([
    [0, 0.01, 0],
    [1000, 0.05, 0],
  ]);
  expect(jumping.conventions.isProgressive).toBe(false);
});

test("every venue but Drift and BitMEX, whose margins are refused, shows the date of its newest table", () => {
  const dates = tierTableDates();
  expect(dates.map(({ venue }) => venue)).toEqual(
    VENUES.map(({ name }) => name).filter((name) => !["Drift", "BitMEX"].includes(name))
  );
  expect(dates[0]).toMatchObject({ venue: "Binance", asOf: "2026-07-02" });
  expect(dates[1]).toMatchObject({ venue: "Bybit", asOf: "2025-12-29" });
});
