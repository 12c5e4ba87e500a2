import {
  initialMargin,
  liquidationPrice,
  maintenanceMargin,
  crossLiquidationPrice,
  tiersFor,
} from "../../src/core";
import {
  autoCloseMarginFraction,
  findMarket,
  maintenanceMarginFraction,
  marginRule,
  zeroPrice,
} from "../../src/venues";
import { exact, exposure } from "../core/positions";

const rateAt = (market: string, size: number) => {
  const { maintenance } = marginRule(findMarket(market));
  return tiersFor(maintenance, exact(size))[0];
};
const refusal = (market: string) => () => marginRule(findMarket(market));

describe("Binance COIN-M", () => {
  test("liquidates the long of its own calculator at 33,599.40 (binance-coinm-cross-ui)", () => {
    const long = exposure("inverse", "long", 10_000_000, 45_000);
    const rule = marginRule(findMarket("BINANCE:BTCUSD_PERP"));
    const price = crossLiquidationPrice(long, exact(101), rule);
    expect(Math.abs(price.toNumber() - 33_599.418)).toBeLessThan(0.001);
  });

  test("has no answer above 400 coins, and says that no source goes on", () => {
    const rule = marginRule(findMarket("BINANCE:BTCUSD_PERP"));
    expect(() => maintenanceMargin(rule, exact(1e8), exact(50_000), exact(50_000))).toThrow(
      "which ends at 400: no source gives the tiers above it"
    );
  });

  test("has no table for coins other than bitcoin", () => {
    expect(refusal("BINANCE:ETHUSD_PERP")).toThrow("no tier table for BINANCE:ETHUSD_PERP");
  });
});

describe("Bybit", () => {
  test("knows the first tier of BTCUSD, read as per cent", () => {
    const tier = rateAt("BYBIT:BTCUSD", 1000);
    expect([tier?.rate.toNumber(), tier?.maxLeverage?.toNumber()]).toEqual([0.005, 100]);
  });

  test("says that the recorded table of RVNUSDT was cut", () => {
    const rule = marginRule(findMarket("BYBIT:RVNUSDT"));
    expect(() => maintenanceMargin(rule, exact(4_000_000), exact(1), exact(1))).toThrow(
      "which ends at 3500000: the recorded reply was cut after 19 tiers"
    );
  });
});

describe("OKX", () => {
  test("counts contracts: 10 coins of BTC-USDT-SWAP are 1,000 and still tier 1", () => {
    const tier = rateAt("OKX:BTC-USDT-SWAP", 10);
    expect([tier?.rate.toNumber(), tier?.maxLeverage?.toNumber()]).toEqual([0.004, 100]);
    expect(() => rateAt("OKX:BTC-USDT-SWAP", 10.01)).toThrow(
      "a size of 10.01 is above the last tier known of OKX:BTC-USDT-SWAP, which ends at 10: " +
        "no source gives more than its first tier"
    );
  });

  test("counts the taker fee as maintenance: rate 0.45 % where the table says 0.4 %", () => {
    const rule = marginRule(findMarket("OKX:BTC-USDT-SWAP"));
    expect(maintenanceMargin(rule, exact(1), exact(1), exact(60_000)).toNumber()).toBe(270);
  });

  test("refuses a symbol whose contract size no source gives, though its tiers are known", () => {
    expect(refusal("OKX:0G-USDT-SWAP")).toThrow(
      "no maintenance margin for OKX:0G-USDT-SWAP: its tiers count contracts, and no source"
    );
  });
});

describe("FTX", () => {
  const BTC = "FTX:BTC-PERP@2021-05-19";

  test("asks 3 % up to 625 bitcoin and by the square root above", () => {
    expect(rateAt(BTC, 20)?.rate.toNumber()).toBe(0.03);
    expect(rateAt(BTC, 625)?.rate.toNumber()).toBe(0.03);
    expect(rateAt(BTC, 2500)?.rate.toNumber()).toBe(0.06);
  });

  test("allows a leverage of 1 ÷ (factor × √size)", () => {
    expect(rateAt(BTC, 2500)?.maxLeverage?.toNumber()).toBe(10);
  });

  test("liquidates where the collateral of the subaccount is down to that share of the value", () => {
    const long = exposure("linear", "long", 2500, 40_000);
    const rule = marginRule(findMarket(BTC));
    const price = liquidationPrice(long, initialMargin(long, exact(8)), rule);
    expect(price.toNumber()).toBeCloseTo((40_000 * 7) / 8 / 0.94, 8);
  });

  test("has a rate of an irrational size to the last bit of a double", () => {
    expect(rateAt(BTC, 2501)?.rate.toNumber()).toBe(0.06001199880023994);
  });

  test.each(["FTX:BTC-PERP", "FTX:BTC-PERP@2022-11-12"])(
    "has no rule for %s: it ended",
    (market) => {
      expect(refusal(market)).toThrow(
        "FTX ended on 2022-11-11; ask as of a day up to then, as in FTX:BTC-PERP@2022-11-01"
      );
    }
  );

  test("still has rules on its last day", () => {
    expect(refusal("FTX:BTC-PERP@2022-11-11")).not.toThrow();
  });

  test("refuses a market whose IMF factor no source gives", () => {
    expect(refusal("FTX:ETH-PERP@2022-01-01")).toThrow("no source here gives its IMF factor");
  });

  test("refuses a size that would need more margin than its value", () => {
    expect(() => rateAt(BTC, 1_000_000)).toThrow("size is so large that maintenance margin");
  });

  test("closes automatically below the larger of half the fraction and the fraction less 6 %", () => {
    expect(autoCloseMarginFraction(exact("0.036")).toNumber()).toBe(0.018);
    expect(autoCloseMarginFraction(exact("0.2")).toNumber()).toBe(0.14);
    expect(maintenanceMarginFraction(exact("0.002"), exact(20)).toNumber()).toBe(0.03);
  });

  test("takes over at the zero price, where the collateral is gone", () => {
    expect(zeroPrice(exposure("linear", "short", 2, 100), exact(30)).toNumber()).toBe(115);
  });
});

describe("dYdX", () => {
  test("asks 1.2 % of BTC-USD whatever the size, and allows leverage 50", () => {
    const tier = rateAt("DYDX:BTC-USD", 100);
    expect([tier?.rate.toNumber(), tier?.maxLeverage?.toNumber()]).toEqual([0.012, 50]);
  });

  test("refuses a market whose fraction no source gives, and names the defaults", () => {
    expect(refusal("DYDX:DOGE-USD")).toThrow("large-cap markets 3 %, mid-cap 5 %, long-tail 10 %");
  });
});

describe("Deribit", () => {
  test("asks 0.005 % more of bitcoin for each coin of size", () => {
    expect(rateAt("DERIBIT:BTC_USDC-PERPETUAL", 100)?.rate.toNumber()).toBe(0.015);
    expect(rateAt("DERIBIT:BTC_USDC-PERPETUAL", 100)?.maxLeverage?.toNumber()).toBe(40);
  });

  test.each([
    ["DERIBIT:BTC-PERPETUAL", "inverse contracts"],
    ["DERIBIT:XRP_USDC-PERPETUAL", "no source here gives its margin parameters"],
    ["DERIBIT:BTC_USDC-PERPETUAL@2020-01-01", "the oldest known are of 2025-01-01"],
  ])("refuses %s: %s", (market, reason) => {
    expect(refusal(market)).toThrow(reason);
  });
});

describe("Kraken Futures", () => {
  test("liquidates its own example at 7,481 with 1 % of the current value (kraken-inv-lp)", () => {
    const long = exposure("inverse", "long", 1000, 8000);
    const rule = marginRule(findMarket("KRAKEN:PI_XBTUSD"));
    expect(Math.floor(liquidationPrice(long, exact("0.01"), rule).toNumber())).toBe(7481);
  });

  test("has no answer above its first margin level, and says why", () => {
    expect(() => rateAt("KRAKEN:PI_XBTUSD", 500_001)).toThrow(
      "no source says whether they hold for the whole position or for the part above"
    );
  });

  test("refuses multi-collateral contracts", () => {
    expect(refusal("KRAKEN:PF_XBTUSD")).toThrow("multi-collateral margin levels");
  });
});

describe("what no source carries", () => {
  test.each([
    ["DRIFT:SOL-PERP", "kept on chain"],
    ["BITMEX:XBTUSD", "no official example"],
    ["HYPERLIQUID:XYZ:TSLA", "builder-deployed market (HIP-3)"],
    ["HYPERLIQUID:NOSUCHCOIN", "no tier table for HYPERLIQUID:NOSUCHCOIN"],
    ["BYBIT:ETHUSDT", "no tier table for BYBIT:ETHUSDT"],
    ["OKX:SOL-USDT-SWAP", "no tier table for OKX:SOL-USDT-SWAP"],
    ["KRAKEN:PI_ETHUSD", "no source here gives its margin levels"],
  ])("is refused for %s: %s", (market, reason) => {
    expect(refusal(market)).toThrow(reason);
  });
});
