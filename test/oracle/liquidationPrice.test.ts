import fc from "fast-check";
import {
  Fraction,
  initialMargin,
  liquidationPrice,
  progressiveTiers,
  QuickLiquidation,
  roundToTickHitFirst,
} from "../../src/core";
import { exact, exposure, ruleOf } from "../core/positions";
import { leverage, marginShare, price, runs, side, size, tick, typedShare } from "./inputs";
import { oracleLiquidationPrice, type OracleTier } from "./isolatedPosition";
import {
  ceilTo,
  divide,
  floorTo,
  multiply,
  nearestDouble,
  rational,
  type Rational,
} from "./rational";

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
const position = fc.record({
  contract: fc.constantFrom("linear" as const, "inverse" as const),
  side,
  size,
  entry: price,
  leverage,
  marginShare,
  tiers,
  tick,
});

const RUNS = runs(55);

test(`${RUNS.toLocaleString("en")} liquidation prices agree with exact fractions, to the tick and to the last bit`, () => {
  let answered = 0;
  let quickly = 0;
  fc.assert(
    fc.property(position, (given) => {
      const { contract, side, tick: step } = given;
      const value =
        contract === "linear"
          ? multiply(rational(given.size), rational(given.entry))
          : divide(rational(given.size), rational(given.entry));
      const margin =
        given.marginShare === undefined
          ? undefined
          : typedShare(nearestDouble(value), given.marginShare);
      const expected = oracleLiquidationPrice(
        {
          ...given,
          margin: margin === undefined ? divide(value, rational(given.leverage)) : rational(margin),
        },
        given.tiers
      );
      const table = tiersOf(given.tiers);
      const held = exposure(contract, side, given.size, given.entry);
      const exactly = () =>
        liquidationPrice(
          held,
          margin === undefined ? initialMargin(held, exact(given.leverage)) : exact(margin),
          ruleOf(contract, table)
        );
      const inDoubles = (at: number | undefined) =>
        new QuickLiquidation(contract, table, Fraction.ZERO).price(
          side,
          given.entry,
          given.size,
          given.leverage,
          margin,
          at
        );
      if (expected === null) {
        expect(exactly).toThrow("cannot be liquidated");
        expect([inDoubles(undefined), inDoubles(step)]).toEqual([undefined, undefined]);
        return;
      }
      answered += 1;
      const price = nearestDouble(expected);
      const onTick = nearestDouble(roundedToTick(expected, rational(step), side));
      const ours = exactly();
      if (ours.toNumber() !== price) throw new Error("the exact price differs in the last bit");
      if (roundToTickHitFirst(ours, exact(step), side).toNumber() !== onTick) {
        throw new Error("the exact price differs in the tick");
      }
      if ((inDoubles(undefined) ?? price) !== price) throw new Error("doubles differ");
      if ((inDoubles(step) ?? onTick) !== onTick) throw new Error("doubles differ in the tick");
      if (inDoubles(step) !== undefined) quickly += 1;
    }),
    { numRuns: RUNS }
  );
  expect(answered).toBeGreaterThan(RUNS * 0.8);
  expect(quickly).toBeGreaterThan(answered * 0.9);
});

function roundedToTick(price: Rational, step: Rational, side: "long" | "short"): Rational {
  return side === "long" ? ceilTo(price, step) : floorTo(price, step);
}

function tiersOf(table: readonly OracleTier[]) {
  return progressiveTiers(
    table.map(({ floor, cap, rate: [n, d] }) => ({
      floor: exact(floor),
      cap: cap === null ? undefined : exact(cap),
      rate: exact(n).dividedBy(exact(d)),
    }))
  );
}
