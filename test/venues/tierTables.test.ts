import { areContinuous, Fraction, tiersFor } from "../../src/core";
import { findMarket, type Market } from "../../src/venues";
import coinm2024 from "../../src/venues/binance/tables/coinm-2024-01-01.json";
import binance2021 from "../../src/venues/binance/tables/usdm-2021-03-26.json";
import binance2024 from "../../src/venues/binance/tables/usdm-2024-10-24.json";
import binance2026 from "../../src/venues/binance/tables/usdm-2026-07-02.json";
import bybitInverse2022 from "../../src/venues/bybit/tables/inverse-2022-12-26.json";
import bybit2024 from "../../src/venues/bybit/tables/linear-2024-01-01.json";
import bybit2025 from "../../src/venues/bybit/tables/linear-2025-12-29.json";
import hyperliquid2025 from "../../src/venues/hyperliquid/tables/mainnet-2025-12-31.json";

const FILES = [
  { prefix: "BINANCE:", file: binance2021 },
  { prefix: "BINANCE:", file: binance2024 },
  { prefix: "BINANCE:", file: binance2026 },
  { prefix: "BINANCE:", file: coinm2024 },
  { prefix: "BYBIT:", file: bybit2024 },
  { prefix: "BYBIT:", file: bybit2025 },
  { prefix: "BYBIT:", file: bybitInverse2022 },
  { prefix: "HYPERLIQUID:", file: hyperliquid2025 },
];

const markets: [string, Market][] = FILES.flatMap(({ prefix, file }) =>
  Object.keys(file.tables).map((symbol): [string, Market] => {
    const text = `${prefix}${symbol}@${file.asOf}`;
    return [text, findMarket(text)];
  })
);

const tiersOf = (market: Market) =>
  market.maintenance ? tiersFor(market.maintenance, Fraction.ONE) : [];

describe("every tier table", () => {
  test.each(markets)("%s says when and where it was taken", (_text, market) => {
    expect(market.table?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(market.table?.source.length).toBeGreaterThan(20);
  });

  test.each(markets)("%s begins at 0 and goes on without gaps", (_text, market) => {
    const tiers = tiersOf(market);
    expect(tiers[0]?.floor.sign()).toBe(0);
    tiers.slice(1).forEach((tier, index) => {
      expect(tiers[index]?.cap?.equals(tier.floor)).toBe(true);
    });
  });

  test.each(markets)(
    "%s has the same maintenance margin from both sides of a bound",
    (_t, market) => {
      expect(areContinuous(tiersOf(market))).toBe(true);
    }
  );

  test.each(markets)(
    "%s asks more margin and allows less leverage from tier to tier",
    (_t, market) => {
      const tiers = tiersOf(market);
      tiers.slice(1).forEach((tier, index) => {
        const before = tiers[index];
        expect(before && tier.rate.isAbove(before.rate)).toBe(true);
        if (before?.maxLeverage && tier.maxLeverage) {
          expect(tier.maxLeverage.isAbove(before.maxLeverage)).toBe(false);
        }
        expect(tier.rate.isBelow(Fraction.ONE)).toBe(true);
      });
    }
  );

  test.each(markets)(
    "%s keeps maintenance below initial margin at maximum leverage",
    (_t, market) => {
      for (const tier of tiersOf(market)) {
        if (tier.maxLeverage === undefined) continue;
        expect(tier.rate.isBelow(Fraction.ONE.dividedBy(tier.maxLeverage))).toBe(true);
      }
    }
  );
});

describe("deductions follow from the recurrence to what the venue prints", () => {
  const deductions = (text: string) =>
    tiersOf(findMarket(text)).map(({ deduction }) => deduction.toNumber());

  test("Binance BTCUSDT of 2026-07-02", () => {
    expect(deductions("BINANCE:BTCUSDT@2026-07-02").slice(0, 8)).toEqual([
      0, 300, 1500, 12000, 132000, 482000, 2982000, 14482000,
    ]);
  });

  test("Binance BTCUSDT of 2021-03-26", () => {
    expect(deductions("BINANCE:BTCUSDT@2021-03-26")).toEqual([
      0, 50, 1300, 16300, 266300, 1266300, 2516300, 5016300, 25016300, 100016300,
    ]);
  });

  test("Bybit BTCUSDT", () => {
    const bybit = deductions("BYBIT:BTCUSDT");
    expect(bybit.slice(0, 3)).toEqual([0, 1200, 3020]);
    expect([bybit[8], bybit[15], bybit[19]]).toEqual([46000, 777000, 1482000]);
  });

  test("Bybit BTCPERP and RVNUSDT", () => {
    const perp = deductions("BYBIT:BTCPERP");
    expect([perp[1], perp[2], perp[9], perp[29]]).toEqual([100, 1800, 113900, 12663200]);
    const rvn = deductions("BYBIT:RVNUSDT");
    expect([rvn[1], rvn[9], rvn[18]]).toEqual([500, 22500, 232500]);
  });

  test("Binance COIN-M BTCUSD", () => {
    expect(deductions("BINANCE:BTCUSD_PERP")).toEqual([
      0, 0.005, 0.055, 0.355, 1.605, 6.605, 11.605,
    ]);
  });

  test("Hyperliquid BTC and ETH", () => {
    expect(deductions("HYPERLIQUID:BTC")).toEqual([0, 1875000]);
    expect(deductions("HYPERLIQUID:ETH")[1]).toBeCloseTo(1333333.333333, 5);
  });
});
