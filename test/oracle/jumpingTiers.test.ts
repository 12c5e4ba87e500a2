import fc from "fast-check";
import { isoLiq } from "../../src/functions/functions";
import { call } from "../functions/customFunctions";
import { leverage, marginShare, price, runs, side, size, tick, typedShare } from "./inputs";
import {
  add,
  ceilTo,
  divide,
  floorTo,
  isAtMost,
  isBelow,
  multiply,
  nearestDouble,
  rational,
  subtract,
  type Rational,
} from "./rational";

const RUNS = runs(15);

/** Floors as shares of the value at entry, so that most positions have bounds on their way. */
const table = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 4 })
  )
  .map(([tenths, rates]) => ({
    tenths: [0, ...tenths.sort((a, b) => a - b)],
    rates: rates.map((thousandths) => thousandths / 1000),
  }));

const position = fc.record({ table, side, size, entry: price, leverage, marginShare, tick });

interface Tier {
  readonly floor: Rational;
  readonly cap: Rational | null;
  readonly rate: Rational;
}

test(`${RUNS.toLocaleString("en")} prices in tables without deductions are the first at which the balance is down`, () => {
  let answered = 0;
  fc.assert(
    fc.property(position, (given) => {
      const value = given.size * given.entry;
      const rows = given.table.tenths.map((tenth, index) => [
        Number(((value * tenth) / 10).toPrecision(6)),
        given.table.rates[index] ?? 0.01,
        0,
      ]);
      const margin = given.marginShare === undefined ? null : typedShare(value, given.marginShare);
      const entryValue = multiply(rational(given.size), rational(given.entry));
      const held =
        margin === null ? divide(entryValue, rational(given.leverage)) : rational(margin);
      const down = firstValueDown(given.side, entryValue, held, tiersOf(rows));
      if (down === "at entry") return;
      const ours = (step: number | null) =>
        call(
          isoLiq,
          given.side,
          given.entry,
          given.size,
          margin === null ? given.leverage : null,
          rows,
          margin,
          step
        );
      if (down === null) {
        expect(ours(null)).toMatchObject({ error: "#N/A" });
        return;
      }
      answered += 1;
      const expected = divide(down, rational(given.size));
      const step = rational(given.tick);
      const onTick = given.side === "long" ? ceilTo(expected, step) : floorTo(expected, step);
      expect(ours(null)).toBe(nearestDouble(expected));
      expect(ours(given.tick)).toBe(nearestDouble(onTick));
    }),
    { numRuns: RUNS }
  );
  expect(answered).toBeGreaterThan(RUNS * 0.3);
});

function tiersOf(rows: readonly (readonly number[])[]): readonly Tier[] {
  return rows.map(([floor, rate], index) => ({
    floor: rational(floor ?? 0),
    cap: rows[index + 1] ? rational(rows[index + 1]?.[0] ?? 0) : null,
    rate: rational(rate ?? 0),
  }));
}

/**
 * The nearest value on the way of loss at which any tier that holds it finds the balance at or below its
 * maintenance margin. It can only be a bound, or where balance and one tier's margin meet: all are tried.
 */
function firstValueDown(
  side: "long" | "short",
  entryValue: Rational,
  margin: Rational,
  tiers: readonly Tier[]
): Rational | null | "at entry" {
  const sign = rational(side === "long" ? 1 : -1);
  const isDown = (at: Rational) =>
    tiers.some(
      ({ floor, cap, rate }) =>
        isAtMost(floor, at) &&
        (cap === null || isAtMost(at, cap)) &&
        isAtMost(add(margin, multiply(sign, subtract(at, entryValue))), multiply(at, rate))
    );
  if (isDown(entryValue)) return "at entry";
  const meetings = tiers.map(({ rate }) =>
    divide(subtract(multiply(sign, entryValue), margin), subtract(sign, rate))
  );
  const candidates = [...tiers.map(({ floor }) => floor), ...meetings]
    .filter((at) => at.n > 0n)
    .filter((at) => (side === "long" ? isBelow(at, entryValue) : isBelow(entryValue, at)))
    .sort((a, b) => (isBelow(a, b) === (side === "short") ? -1 : 1));
  return candidates.find(isDown) ?? null;
}
