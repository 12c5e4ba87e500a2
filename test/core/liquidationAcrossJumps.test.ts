import fc from "fast-check";
import {
  areContinuous,
  Fraction,
  liquidationPrice,
  progressiveTiers,
  tiersFor,
  type MaintenanceTier,
  type MarginRule,
} from "../../src/core";
import { tierHolds } from "../../src/core/tiers";
import { exact, exposure, ruleOf } from "./positions";

/** Whole-position rates: nothing is deducted, so that maintenance margin jumps at each bound. */
const jumping = (...rows: readonly (readonly [floor: number, percent: number])[]) =>
  progressiveTiers(
    rows.map(([floor, percent]) => ({
      floor: exact(floor),
      rate: exact(percent).dividedBy(exact(100)),
      deduction: Fraction.ZERO,
    }))
  );

const GATE_STYLE = jumping([0, 1], [1000, 5], [2000, 20]);
const one = (side: "long" | "short", value: number) => exposure("linear", side, 1, value);
const priceOf = (side: "long" | "short", value: number, margin: number, tiers = GATE_STYLE) =>
  liquidationPrice(one(side, value), exact(margin), ruleOf("linear", tiers)).toNumber();

describe("where the whole position takes its tier's rate", () => {
  test("a table without deductions is not continuous, one with the recurrence is", () => {
    expect(areContinuous(GATE_STYLE)).toBe(false);
    expect(
      areContinuous(progressiveTiers(GATE_STYLE.map((t) => ({ ...t, deduction: undefined }))))
    ).toBe(true);
  });

  test("a short is liquidated at the bound where maintenance margin jumps above its balance", () => {
    expect(priceOf("short", 900, 140)).toBe(1000);
  });

  test("a long that is solvent right below the bound is liquidated farther down, in the lower tier", () => {
    expect(priceOf("long", 1500, 600)).toBeCloseTo(900 / 0.99, 10);
  });

  test("a long that runs out in its own tier is liquidated there, although it were solvent farther down", () => {
    expect(priceOf("long", 1500, 500)).toBeCloseTo(1000 / 0.95, 10);
  });

  test("a position below maintenance margin at entry is answered on the profitable side", () => {
    expect(priceOf("long", 1500, 50)).toBeCloseTo(1450 / 0.95, 10);
  });

  test("a position that enters exactly on a bound it cannot afford is liquidated there", () => {
    expect(priceOf("long", 1000, 20)).toBe(1000);
  });

  test("a long that can lose everything is never liquidated", () => {
    expect(() => priceOf("long", 1500, 1500)).toThrow("cannot be liquidated");
  });

  test("a short above the last tier has no answer", () => {
    const tiers = GATE_STYLE.map((tier, index) => ({
      ...tier,
      cap: GATE_STYLE[index + 1]?.floor ?? exact(3000),
    }));
    expect(() => priceOf("short", 2500, 9000, tiers)).toThrow("above the last tier");
  });
});

describe("the search across jumps", () => {
  const table = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 })
    )
    .map(([bounds, percents]) =>
      jumping(
        ...[0, ...bounds.sort((a, b) => a - b)].map(
          (floor, index) => [floor * 100, percents[index] ?? 1] as const
        )
      )
    );
  const side = fc.constantFrom("long" as const, "short" as const);

  test("finds the first value that walking from entry in small steps finds", () => {
    fc.assert(
      fc.property(
        table,
        side,
        fc.integer({ min: 1, max: 4000 }).map((n) => n + 0.5),
        fc.integer({ min: 1, max: 200 }).filter((percent) => percent !== 100),
        (tiers, s, value, percent) => {
          fc.pre(!areContinuous(tiers));
          const margin = Number(((value * percent) / 100).toFixed(2));
          const rule = ruleOf("linear", tiers);
          const walked = firstByWalking(tiers, s, value, margin);
          fc.pre(walked !== undefined);
          if (walked === null) {
            expect(() => liquidationPrice(one(s, value), exact(margin), rule)).toThrow(
              "cannot be liquidated"
            );
            return;
          }
          const found = liquidationPrice(one(s, value), exact(margin), rule).toNumber();
          expect(Math.abs(found - (walked as number))).toBeLessThanOrEqual(STEP);
          expect(isDown(rule, s, value, margin, found)).toBe(true);
        }
      ),
      { numRuns: 400 }
    );
  });
});

const STEP = 0.5;

/** The first grid value on the way of loss at which the balance is down; null where none, undefined where it is at entry. */
function firstByWalking(
  tiers: readonly MaintenanceTier[],
  side: "long" | "short",
  value: number,
  margin: number
): number | null | undefined {
  const rule = ruleOf("linear", tiers);
  if (isDown(rule, side, value, margin, value)) return undefined;
  const direction = side === "long" ? -1 : 1;
  for (let at = value; at >= 0 && at <= 20_000; at += direction * STEP) {
    if (isDown(rule, side, value, margin, at)) return at;
  }
  return null;
}

/** Whether any tier that holds the value finds the balance at or below maintenance margin, in cents. */
function isDown(
  rule: MarginRule,
  side: "long" | "short",
  value: number,
  margin: number,
  at: number
): boolean {
  const balance = margin + (side === "long" ? at - value : value - at);
  return tiersFor(rule.maintenance, Fraction.ONE)
    .filter((tier) => tierHolds(tier, exact(at)) || nearBound(tier, at))
    .some((tier) => balance - at * tier.rate.toNumber() <= 1e-9 * at);
}

function nearBound(tier: MaintenanceTier, at: number): boolean {
  return Math.abs(tier.floor.toNumber() - at) < 1e-9 * at;
}
