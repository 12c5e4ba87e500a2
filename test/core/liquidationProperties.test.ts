import fc from "fast-check";
import {
  Fraction,
  initialMargin,
  liquidationPrice,
  maintenanceMargin,
  marginRatio,
  profitAndLoss,
} from "../../src/core";
import { exact, exposure, flatRule, ruleOf, TIERS_OF_2020 } from "./positions";

const price = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const size = fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000);
const leverage = fc.integer({ min: 2, max: 50 });
const side = fc.constantFrom("long" as const, "short" as const);
const contract = fc.constantFrom("linear" as const, "inverse" as const);
const rate = fc.constantFrom("0.004", "0.005", "0.01", "0.0125");

describe("at the liquidation price", () => {
  test("the margin ratio is exactly 1", () => {
    fc.assert(
      fc.property(contract, side, size, price, leverage, rate, (kind, s, q, e, l, m) => {
        const position = exposure(kind, s, q, e);
        const margin = initialMargin(position, exact(l));
        const rule = flatRule(kind, m);
        const liquidation = liquidationPrice(position, margin, rule);
        expect(marginRatio(position, margin, rule, liquidation).equals(Fraction.ONE)).toBe(true);
      })
    );
  });

  test("the margin ratio is exactly 1 with tiers too", () => {
    fc.assert(
      fc.property(side, fc.integer({ min: 1, max: 150 }), leverage, (s, q, l) => {
        const position = exposure("linear", s, q, 60_000);
        const margin = initialMargin(position, exact(l));
        const rule = ruleOf("linear", TIERS_OF_2020);
        const liquidation = liquidationPrice(position, margin, rule);
        expect(marginRatio(position, margin, rule, liquidation).equals(Fraction.ONE)).toBe(true);
      })
    );
  });
});

describe("a position that is solvent at entry", () => {
  test("is liquidated below entry when long, above when short", () => {
    fc.assert(
      fc.property(contract, side, size, price, leverage, rate, (kind, s, q, e, l, m) => {
        const position = exposure(kind, s, q, e);
        const margin = initialMargin(position, exact(l));
        const rule = flatRule(kind, m);
        fc.pre(
          margin.isAbove(maintenanceMargin(rule, position.size, position.entry, position.entry))
        );
        const liquidation = liquidationPrice(position, margin, rule);
        expect(liquidation.comparedTo(position.entry)).toBe(s === "long" ? -1 : 1);
      })
    );
  });

  test("is liquidated farther away with more margin", () => {
    fc.assert(
      fc.property(contract, side, size, price, leverage, (kind, s, q, e, l) => {
        const position = exposure(kind, s, q, e);
        const rule = flatRule(kind, "0.005");
        const less = initialMargin(position, exact(l));
        const more = less.times(exact("1.01"));
        const near = liquidationPrice(position, less, rule);
        const far = liquidationPrice(position, more, rule);
        expect(far.comparedTo(near)).toBe(s === "long" ? -1 : 1);
      })
    );
  });
});

describe("both kinds of contract", () => {
  test("mirror each other: an inverse position at P is a linear one of the other side at 1/P", () => {
    fc.assert(
      fc.property(side, size, price, leverage, rate, (s, q, e, l, m) => {
        const inverse = exposure("inverse", s, q, e);
        const linear = {
          contract: "linear" as const,
          side: s === "long" ? ("short" as const) : ("long" as const),
          size: inverse.size,
          entry: Fraction.ONE.dividedBy(inverse.entry),
        };
        const a = liquidationPrice(
          inverse,
          initialMargin(inverse, exact(l)),
          flatRule("inverse", m)
        );
        const b = liquidationPrice(linear, initialMargin(linear, exact(l)), flatRule("linear", m));
        expect(a.times(b).equals(Fraction.ONE)).toBe(true);
      })
    );
  });

  test("earn on one side what they lose on the other", () => {
    fc.assert(
      fc.property(contract, size, price, price, (kind, q, e, p) => {
        const long = profitAndLoss(exposure(kind, "long", q, e), exact(p));
        const short = profitAndLoss(exposure(kind, "short", q, e), exact(p));
        expect(long.plus(short).sign()).toBe(0);
      })
    );
  });
});

describe("tiers", () => {
  test("ask the same maintenance margin from both sides of a bound", () => {
    for (const [index, tier] of TIERS_OF_2020.entries()) {
      const before = TIERS_OF_2020[index - 1];
      if (!before) continue;
      const above = tier.floor.times(tier.rate).minus(tier.deduction);
      const below = tier.floor.times(before.rate).minus(before.deduction);
      expect(above.equals(below)).toBe(true);
    }
  });

  test("refuse a value above the last one", () => {
    const position = exposure("linear", "long", 1000, 60_000);
    const rule = ruleOf("linear", TIERS_OF_2020);
    expect(() => liquidationPrice(position, exact(100_000), rule)).toThrow(
      "is above the last tier of this market, which ends at 20000000"
    );
  });
});

describe("a margin that covers everything", () => {
  test("leaves a long without a liquidation price, and says why", () => {
    const long = exposure("linear", "long", 1, 100);
    expect(() => liquidationPrice(long, exact(100), flatRule("linear", "0.005"))).toThrow(
      "this position cannot be liquidated: its margin covers a price of 0"
    );
  });

  test("leaves an inverse short without one", () => {
    const short = exposure("inverse", "short", 100, 100);
    expect(() => liquidationPrice(short, exact(1), flatRule("inverse", "0.005"))).toThrow(
      "this position cannot be liquidated: its margin covers any price"
    );
  });
});
