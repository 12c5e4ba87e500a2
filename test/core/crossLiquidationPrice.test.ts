import fc from "fast-check";
import {
  crossLiquidationPrice,
  flatTier,
  Fraction,
  initialMargin,
  liquidationPrice,
  maintenanceMargin,
  marginForLiquidation,
  marginWithCloseFee,
  marginWithoutCloseFee,
  progressiveTiers,
  squareRoot,
} from "../../src/core";
import { exact, exposure, flatRule, ruleOf, TIERS_OF_2020 } from "./positions";

const side = fc.constantFrom("long" as const, "short" as const);
const contract = fc.constantFrom("linear" as const, "inverse" as const);
const entry = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const size = fc.integer({ min: 1, max: 9_999 }).map((n) => n / 100);
const leverage = fc.integer({ min: 2, max: 50 });
const basis = fc.constantFrom("mark" as const, "entry" as const);

describe("a cross-margin account", () => {
  test("with one position is liquidated where an isolated one with the same margin is", () => {
    fc.assert(
      fc.property(contract, side, size, entry, leverage, (kind, s, q, e, l) => {
        const position = exposure(kind, s, q, e);
        const margin = initialMargin(position, exact(l));
        const rule = flatRule(kind, "0.01");
        const cross = crossLiquidationPrice(position, margin, rule);
        expect(cross.equals(liquidationPrice(position, margin, rule))).toBe(true);
      })
    );
  });

  test("is liquidated nearer by what its other positions keep and lose", () => {
    const long = exposure("linear", "long", 1, 100);
    const rule = flatRule("linear", "0.01");
    const alone = crossLiquidationPrice(long, exact(30), rule);
    const beside = crossLiquidationPrice(long, exact(35), rule, exact(3), exact(-2));
    expect(beside.equals(alone)).toBe(true);
  });

  test.each([200, 110])("that nothing can save says so: others keep %d", (others) => {
    const short = exposure("linear", "short", 1, 100);
    expect(() =>
      crossLiquidationPrice(short, exact(10), flatRule("linear", "0.01"), exact(others))
    ).toThrow("this account is past liquidation at every price");
  });
});

describe("the margin for a target liquidation price", () => {
  test("gives back the target exactly, with every basis, contract and fee to close", () => {
    fc.assert(
      fc.property(contract, side, size, entry, entry, basis, (kind, s, q, e, target, at) => {
        const position = exposure(kind, s, q, e);
        const rule = ruleOf(kind, flatTier(exact("0.0125")), at, "0.0005");
        const margin = marginForLiquidation(position, exact(target), rule);
        expect(liquidationPrice(position, margin, rule).equals(exact(target))).toBe(true);
      })
    );
  });

  test("gives back the target with tiers", () => {
    fc.assert(
      fc.property(side, fc.integer({ min: 1, max: 200 }), entry, (s, q, target) => {
        fc.pre(q * target < 20_000_000);
        const position = exposure("linear", s, q, 60_000);
        const rule = ruleOf("linear", TIERS_OF_2020);
        const margin = marginForLiquidation(position, exact(target), rule);
        expect(liquidationPrice(position, margin, rule).equals(exact(target))).toBe(true);
      })
    );
  });

  test("is what initial margin was, where the target is the liquidation price of that", () => {
    const long = exposure("linear", "long", 2, 30_000);
    const rule = flatRule("linear", "0.005");
    const margin = initialMargin(long, exact(10));
    const found = marginForLiquidation(long, liquidationPrice(long, margin, rule), rule);
    expect(found.equals(margin)).toBe(true);
  });

  test("is not available where a jump of maintenance margin liquidates first", () => {
    const tiers = progressiveTiers([
      { floor: exact(0), rate: exact("0.01"), deduction: Fraction.ZERO },
      { floor: exact(1000), rate: exact("0.2"), deduction: Fraction.ZERO },
    ]);
    const rule = ruleOf("linear", tiers);
    const long = exposure("linear", "long", 1, 1500);
    expect(() => marginForLiquidation(long, exact(990), rule)).toThrow(
      "no margin puts the liquidation price at 990"
    );
    const margin = marginForLiquidation(long, exact(500), rule);
    expect(liquidationPrice(long, margin, rule).toNumber()).toBe(500);
  });
});

test("maintenance margin never takes a fee to close twice: shown and loss-bearing margin convert both ways", () => {
  fc.assert(
    fc.property(contract, side, size, entry, leverage, (kind, s, q, e, l) => {
      const position = exposure(kind, s, q, e);
      const margin = initialMargin(position, exact(l));
      const fee = exact("0.00055");
      const shown = marginWithCloseFee(position, margin, fee);
      expect(marginWithoutCloseFee(position, shown, fee).equals(margin)).toBe(true);
    })
  );
});

describe("a square root", () => {
  test("is exact for squares of decimals and of quotients of them", () => {
    expect(squareRoot(exact("0.0625")).equals(exact("0.25"))).toBe(true);
    expect(squareRoot(new Fraction(4, 9)).equals(new Fraction(2, 3))).toBe(true);
    expect(squareRoot(Fraction.ZERO).sign()).toBe(0);
  });

  test("of any number squares back to it within 1e-70", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (n, d) => {
        const value = new Fraction(n, d);
        const root = squareRoot(value);
        const off = root.times(root).minus(value).abs().dividedBy(value);
        expect(off.isBelow(exact("1e-70"))).toBe(true);
      })
    );
  });

  test("of a negative number is refused", () => {
    expect(() => squareRoot(exact(-1))).toThrow(RangeError);
  });
});

test("a value above a table that is known in part names the reason", () => {
  const tiers = progressiveTiers([{ floor: exact(0), rate: exact("0.005"), cap: exact(150) }]);
  const rule = ruleOf("inverse", tiers);
  const partial = {
    ...rule,
    maintenance: { ...rule.maintenance, beyond: "only its first tier is known" },
  };
  expect(() => maintenanceMargin(partial, exact(1e7), exact(50_000), exact(50_000))).toThrow(
    "a position value of 200 is above the last tier of this market, which ends at 150: only its first tier is known"
  );
});
