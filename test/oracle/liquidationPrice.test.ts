import fc from "fast-check";
import {
  initialMargin,
  liquidationPrice,
  progressiveTiers,
  roundToTickHitFirst,
} from "../../src/core";
import { exact, exposure, ruleOf } from "../core/positions";
import { oracleLiquidationPrice, type OracleTier } from "./isolatedPosition";
import { ceilTo, divide, floorTo, multiply, nearestDouble, rational } from "./rational";

/** Numbers as people type them: few digits, round steps. */
const price = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 999_999 }).map((n) => n / 10),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1e8)
);
const size = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 999 })
);
const leverage = fc.oneof(
  fc.integer({ min: 1, max: 125 }),
  fc.integer({ min: 3, max: 250 }).map((n) => n / 2)
);
const tick = fc.constantFrom(0.01, 0.05, 0.1, 0.5, 0.0001, 0.00000001);
const tiers = fc.constantFrom<readonly OracleTier[]>(
  [{ floor: 0, cap: null, rate: [5, 1000] }],
  [{ floor: 0, cap: null, rate: [25, 1000] }],
  [
    { floor: 0, cap: 300_000, rate: [4, 1000] },
    { floor: 300_000, cap: 800_000, rate: [5, 1000] },
    { floor: 800_000, cap: 3_000_000, rate: [65, 10_000] },
    { floor: 3_000_000, cap: null, rate: [1, 100] },
  ],
  [
    { floor: 0, cap: 1_000, rate: [1, 50] },
    { floor: 1_000, cap: 20_000, rate: [1, 30] },
    { floor: 20_000, cap: null, rate: [1, 6] },
  ]
);

const RUNS = Number(process.env.ORACLE_RUNS ?? 20_000);

test(`the core agrees with exact fractions for ${RUNS.toLocaleString("en")} positions, to the tick and to the last bit`, () => {
  let answered = 0;
  fc.assert(
    fc.property(
      fc.constantFrom("linear" as const, "inverse" as const),
      fc.constantFrom("long" as const, "short" as const),
      size,
      price,
      leverage,
      tiers,
      tick,
      (contract, side, q, e, l, table, step) => {
        const value =
          contract === "linear"
            ? multiply(rational(q), rational(e))
            : divide(rational(q), rational(e));
        const expected = oracleLiquidationPrice(
          { contract, side, size: q, entry: e, margin: divide(value, rational(l)) },
          table
        );
        const position = exposure(contract, side, q, e);
        const rule = ruleOf(
          contract,
          progressiveTiers(
            table.map(({ floor, cap, rate: [n, d] }) => ({
              floor: exact(floor),
              cap: cap === null ? undefined : exact(cap),
              rate: exact(n).dividedBy(exact(d)),
            }))
          )
        );
        const compute = () => liquidationPrice(position, initialMargin(position, exact(l)), rule);
        if (expected === null) {
          expect(compute).toThrow("cannot be liquidated");
          return;
        }
        answered += 1;
        const ours = compute();
        const rounded =
          side === "long" ? ceilTo(expected, rational(step)) : floorTo(expected, rational(step));
        if (ours.toNumber() !== nearestDouble(expected)) throw new Error("differs in the last bit");
        const ourRounded = roundToTickHitFirst(ours, exact(step), side).toNumber();
        if (ourRounded !== nearestDouble(rounded)) throw new Error("differs in the tick");
      }
    ),
    { numRuns: RUNS }
  );
  expect(answered).toBeGreaterThan(RUNS * 0.9);
});
