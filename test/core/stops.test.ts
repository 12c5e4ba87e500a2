import fc from "fast-check";
import {
  Fraction,
  initialMargin,
  liquidationPrice,
  marginForLiquidation,
  marginToReach,
  maxLeverage,
  progressiveTiers,
  stopIsSafe,
} from "../../src/core";
import { exact, exposure, flatRule, ruleOf, TIERS_OF_2020 } from "./positions";

const side = fc.constantFrom("long" as const, "short" as const);
const contract = fc.constantFrom("linear" as const, "inverse" as const);
const cents = fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n / 100);
const size = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000);
/** How far a stop lies from entry, as a fraction, on the losing side. */
const distance = fc.integer({ min: 1, max: 600 }).map((n) => exact(n).dividedBy(exact(1000)));

const beyond = (s: "long" | "short", price: Fraction, share: Fraction) =>
  price.times(Fraction.ONE.plus(s === "long" ? share.negated() : share));

describe("the highest leverage for a stop", () => {
  test("puts the liquidation price exactly at the stop, or beyond it by the buffer", () => {
    fc.assert(
      fc.property(
        contract,
        side,
        size,
        cents,
        distance,
        fc.constantFrom("0", "0.01", "0.15"),
        (kind, s, q, e, d, buffer) => {
          const position = exposure(kind, s, q, e);
          const rule = flatRule(kind, "0.005");
          const stop = beyond(s, position.entry, d);
          const target = beyond(s, stop, exact(buffer));
          fc.pre(
            !marginToReach(position, target, rule).isAbove(initialMargin(position, Fraction.ONE))
          );
          const leverage = maxLeverage(position, stop, rule, exact(buffer));
          const liquidation = liquidationPrice(position, initialMargin(position, leverage), rule);
          expect(liquidation.equals(target)).toBe(true);
        }
      )
    );
  });

  test("is what the tier of the position's value allows, where that is less", () => {
    const tiers = progressiveTiers([
      { floor: exact(0), rate: exact("0.004"), maxLeverage: exact(125) },
      { floor: exact(50_000), rate: exact("0.005"), maxLeverage: exact(20), cap: exact(1e6) },
    ]);
    const position = exposure("linear", "long", 1, 60_000);
    const leverage = maxLeverage(position, exact(59_500), ruleOf("linear", tiers));
    expect(leverage.toNumber()).toBe(20);
  });

  test("does not exist for a stop farther than the whole value", () => {
    const short = exposure("linear", "short", 1, 100);
    expect(() => maxLeverage(short, exact(250), flatRule("linear", "0.005"))).toThrow(
      "no leverage of 1 or more keeps the liquidation price beyond a stop of 250"
    );
  });

  test.each([
    ["long", 61_000, "stop must be below entry (60000) for a long position; got 61000"],
    ["long", 60_000, "stop must be below entry (60000) for a long position; got 60000"],
    ["short", 60_000, "stop must be above entry (60000) for a short position; got 60000"],
  ] as const)("is refused for a %s stop at %d", (s, stop, message) => {
    const position = exposure("linear", s, 1, 60_000);
    expect(() => maxLeverage(position, exact(stop), flatRule("linear", "0.005"))).toThrow(message);
  });
});

describe("a stop", () => {
  test("is safe exactly where it lies before the liquidation price", () => {
    fc.assert(
      fc.property(
        contract,
        side,
        size,
        cents,
        distance,
        fc.integer({ min: 2, max: 50 }),
        (kind, s, q, e, d, l) => {
          const position = exposure(kind, s, q, e);
          const rule = flatRule(kind, "0.005");
          const margin = initialMargin(position, exact(l));
          const stop = beyond(s, position.entry, d);
          const liquidation = liquidationPrice(position, margin, rule);
          const isBefore = s === "long" ? stop.isAbove(liquidation) : stop.isBelow(liquidation);
          expect(stopIsSafe(position, margin, rule, stop)).toBe(isBefore);
        }
      )
    );
  });

  test("at the liquidation price itself is not safe", () => {
    const position = exposure("linear", "long", 1, 60_000);
    const rule = flatRule("linear", "0.04");
    const margin = initialMargin(position, exact(8));
    expect(stopIsSafe(position, margin, rule, exact("54687.5"))).toBe(false);
    expect(stopIsSafe(position, margin, rule, exact("54687.51"))).toBe(true);
  });

  const jumping = progressiveTiers([
    { floor: exact(0), rate: exact("0.005"), deduction: Fraction.ZERO },
    { floor: exact(50_000), rate: exact("0.02"), deduction: Fraction.ZERO },
    { floor: exact(80_000), rate: exact("0.1"), deduction: Fraction.ZERO },
  ]);

  test("behind a bound takes the maintenance margin and the fee to close of the bound", () => {
    const position = exposure("linear", "long", 1, 85_000);
    const rule = ruleOf("linear", jumping, "mark", "0.05");
    // 80,000 × (10 % + 5 %) + a loss of 5,000; at the stop itself 79,000 × 7 % + 6,000 were enough.
    expect(marginToReach(position, exact(79_000), rule).toNumber()).toBe(17_000);
  });

  test("is safe exactly before the liquidation price too where maintenance margin jumps", () => {
    const rule = ruleOf("linear", jumping);
    fc.assert(
      fc.property(
        side,
        fc.integer({ min: 10, max: 90 }),
        distance,
        fc.integer({ min: 2, max: 40 }),
        (s, q, d, l) => {
          const position = exposure("linear", s, q, 1000);
          const margin = initialMargin(position, exact(l));
          fc.pre(stopIsSafe(position, margin, rule, position.entry));
          const stop = beyond(s, position.entry, d);
          const liquidation = liquidationPrice(position, margin, rule);
          const isBefore = s === "long" ? stop.isAbove(liquidation) : stop.isBelow(liquidation);
          expect(stopIsSafe(position, margin, rule, stop)).toBe(isBefore);
        }
      ),
      { numRuns: 500 }
    );
  });
});

test("margin for a liquidation price and margin to reach it are one with continuous tiers", () => {
  fc.assert(
    fc.property(side, fc.integer({ min: 1, max: 100 }), distance, (s, q, d) => {
      const position = exposure("linear", s, q, 60_000);
      const rule = ruleOf("linear", TIERS_OF_2020);
      const target = beyond(s, position.entry, d);
      expect(
        marginToReach(position, target, rule).equals(marginForLiquidation(position, target, rule))
      ).toBe(true);
    })
  );
});
