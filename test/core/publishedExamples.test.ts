import {
  bankruptcyPrice,
  feeToClose,
  fundingCost,
  initialMargin,
  liquidationPrice,
  maintenanceMargin,
  marginWithoutCloseFee,
  profitAndLoss,
  roundToTickHitFirst,
} from "../../src/core";
import { exact, exposure, flatRule, ruleOf, TIERS_OF_2020 } from "./positions";
import { flatTier } from "../../src/core";

// Figures that venues print, restated from their pages and API samples; ids as in the margin research.

describe("Binance", () => {
  const rule = ruleOf("linear", TIERS_OF_2020);

  test("liquidates the long of its positionRisk sample at 5930.78 (binance-usdm-apidoc-long)", () => {
    const long = exposure("linear", "long", 20, "6563.665");
    const price = liquidationPrice(long, exact("13200.70726908"), rule);
    expect(price.toNumber()).toBeCloseTo(5930.78, 2);
  });

  test("liquidates the short of its positionRisk sample at 7189.95 (binance-usdm-apidoc-short)", () => {
    const short = exposure("linear", "short", 10, "6563.86");
    const price = liquidationPrice(short, exact("6570.42511771"), rule);
    expect(price.toNumber()).toBeCloseTo(7189.95, 2);
  });

  test("misses the sample with the first tier's rate: the tier is that of the notional", () => {
    const long = exposure("linear", "long", 20, "6563.665");
    const price = liquidationPrice(long, exact("13200.70726908"), flatRule("linear", "0.004"));
    expect(price.toNumber()).toBeCloseTo(5927.34, 1);
  });

  test("deducts 50 and 1,300 in its second and third tier (binance-cum-l3)", () => {
    expect(TIERS_OF_2020.slice(0, 3).map(({ deduction }) => deduction.toNumber())).toEqual([
      0, 50, 1300,
    ]);
  });

  test.each([
    ["long", 0.6, 10, 1.2, 8.063973063973064],
    ["long", 1, 10, 2, 8.070707070707071],
    ["long", 1, 8, 1.6, 6.454545454545454],
    ["short", 1, 8, 1.6, 9.514851485148514],
  ] as const)(
    "liquidates a %s of %p at %p with margin %p at %p (binance-ft-*, 1 % less 0.01)",
    (side, size, entry, margin, expected) => {
      const tier = { floor: exact(0), rate: exact("0.01"), deduction: exact("0.01") };
      const tiers = [{ ...tier, cap: undefined, maxLeverage: undefined }];
      const price = liquidationPrice(
        exposure("linear", side, size, entry),
        exact(margin),
        ruleOf("linear", tiers)
      );
      expect(price.toNumber()).toBeCloseTo(expected, 12);
    }
  );

  test("asks 462.665 for 1 at 9,253.30 with leverage 20 (binance-cost-im)", () => {
    const margin = initialMargin(exposure("linear", "long", 1, "9253.30"), exact(20));
    expect(margin.toNumber()).toBe(462.665);
  });

  test("keeps 0.0016 coins for 100 contracts of 100 USD at 25,000 (binance-coinm-mm)", () => {
    const margin = maintenanceMargin(
      flatRule("inverse", "0.004"),
      exact(10_000),
      exact(25_000),
      exact(25_000)
    );
    expect(margin.toNumber()).toBe(0.0016);
  });

  test("shows a loss of 56,354.57 on its BTC leg (binance-usdm-upnl-btc)", () => {
    const loss = profitAndLoss(
      exposure("linear", "long", "109.488", "32481.98"),
      exact("31967.27")
    );
    expect(loss.toNumber()).toBeCloseTo(-56354.57, 2);
  });
});

describe("Bybit before 2025-09-02, maintenance on the entry value", () => {
  const entryRule = (contract: "linear" | "inverse", rate: string) =>
    ruleOf(contract, flatTier(exact(rate)), "entry");
  const liquidated = (
    contract: "linear" | "inverse",
    side: "long" | "short",
    size: number,
    entry: number,
    leverage: number,
    rate: string
  ) => {
    const position = exposure(contract, side, size, entry);
    const margin = initialMargin(position, exact(leverage));
    return liquidationPrice(position, margin, entryRule(contract, rate));
  };

  test.each([
    ["long", 1, 20_000, 50, "0.005", 19_700],
    ["long", 1, 40_000, 50, "0.005", 39_400],
    ["long", 1, 10, 1, "0.01", 0.1],
    ["long", 1, 10, 5, "0.01", 8.1],
    ["short", 1, 10, 1, "0.01", 19.9],
    ["short", 1, 10, 5, "0.01", 11.9],
    ["long", 250, 80, 2, "0.004", 40.32],
    ["short", 2000, 10, 2, "0.004", 14.96],
  ] as const)(
    "liquidates a linear %s of %p at %p with leverage %p and rate %s at %p",
    (side, size, entry, leverage, rate, expected) => {
      expect(liquidated("linear", side, size, entry, leverage, rate).toNumber()).toBe(expected);
    }
  );

  test.each([
    ["long", 7882],
    ["short", 8121.5],
  ] as const)("liquidates an inverse %s at 8,000 with leverage 50 at %p", (side, expected) => {
    const price = liquidated("inverse", side, 1, 8000, 50, "0.005");
    expect(roundToTickHitFirst(price, exact("0.5"), side).toNumber()).toBe(expected);
  });

  test("reproduces the ETHUSD sample with margin added (bybit-ethusd-im and -lp)", () => {
    const long = exposure("inverse", "long", 200, "1812.70004844");
    const fee = exact("0.0006");
    const initial = initialMargin(long, exact(12));
    const shown = initial.plus(feeToClose(long, initial, fee)).plus(exact("0.01"));
    expect(Math.abs(shown.toNumber() - 0.01926611)).toBeLessThan(1e-8);
    const margin = marginWithoutCloseFee(long, shown, fee);
    const tick = exact("0.05");
    const liquidation = liquidationPrice(long, margin, entryRule("inverse", "0.005"));
    expect(roundToTickHitFirst(liquidation, tick, "long").toNumber()).toBe(1550.8);
    expect(roundToTickHitFirst(bankruptcyPrice(long, margin), tick, "long").toNumber()).toBe(
      1544.2
    );
  });

  test("is bankrupt at 9,800 for a long at 10,000 with leverage 50 (bybit-bust-lin)", () => {
    const long = exposure("linear", "long", 1, 10_000);
    expect(bankruptcyPrice(long, initialMargin(long, exact(50))).toNumber()).toBe(9800);
  });
});

describe("Bybit since 2025-09-02, maintenance on the mark value", () => {
  test("liquidates at 19,698.49 what the older rule liquidates at 19,700 (bybit-new-vs-old-long)", () => {
    const long = exposure("linear", "long", 1, 20_000);
    const price = liquidationPrice(long, exact(400), flatRule("linear", "0.005"));
    expect(price.toNumber()).toBeCloseTo(19_698.49, 2);
  });

  test("reserves 24.75 to close a long of 1 at 50,000 with leverage 10 (bybit-cost-lin)", () => {
    const long = exposure("linear", "long", 1, 50_000);
    expect(feeToClose(long, exact(5000), exact("0.00055")).toNumber()).toBe(24.75);
  });

  test("reserves 0.00286 coins to close 10,000 USD at 2,000 with leverage 25 (bybit-cost-inv)", () => {
    const long = exposure("inverse", "long", 10_000, 2000);
    expect(feeToClose(long, exact("0.2"), exact("0.00055")).toNumber()).toBe(0.00286);
  });
});

describe("Hyperliquid", () => {
  test.each([
    ["DOGE long", "long", "437", "0.11586", "25.29769", 20, 0.05945697],
    ["BTC short", "short", "0.00069", "68595", "23.64871", 50, 101849.99354283],
    ["ETH long", "long", "0.0329", "2545.5", "20.909894", 50, 1929.23322895],
    ["SOL short", "short", "0.48", "163.11", "15.650731", 20, 190.94213618],
  ] as const)(
    "liquidated the recorded %s where the formula says (hyperliquid-ft-*)",
    (_name, side, size, price, margin, maxLeverage, expected) => {
      const rule = ruleOf("linear", flatTier(exact(1).dividedBy(exact(2 * maxLeverage))));
      const found = liquidationPrice(exposure("linear", side, size, price), exact(margin), rule);
      expect(Math.abs(found.toNumber() / expected - 1)).toBeLessThan(1e-4);
    }
  );

  test("charges 118.75 for an hour of 10 coins at 10,000 and 0.95 % a day's third (hyperliquid-funding-pay)", () => {
    const eightHours = fundingCost(
      "linear",
      "long",
      exact(10),
      exact(10_000),
      exact("0.0095"),
      exact(1)
    );
    expect(eightHours.dividedBy(exact(8)).toNumber()).toBe(118.75);
  });
});

describe("funding", () => {
  test.each([
    ["short", 30, "2.77", "-0.000008", 0.0006648],
    ["short", 30, "2.73", "-0.000004", 0.0003276],
    ["short", 30, "2.77", "0.000003", -0.0002493],
  ] as const)(
    "of a %s of %p at %s and rate %s costs %p (funding-ft-*, sign turned: positive = paid)",
    (side, size, price, rate, expected) => {
      const cost = fundingCost("linear", side, exact(size), exact(price), exact(rate), exact(1));
      expect(cost.toNumber()).toBe(expected);
    }
  );
});
