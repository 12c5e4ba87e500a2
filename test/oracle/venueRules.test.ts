import fc from "fast-check";
import { isoLiq } from "../../src/functions/functions";
import { call } from "../functions/customFunctions";
import { leverage, marginShare, price, runs, side, size, tick, typedShare } from "./inputs";
import { ceilTo, divide, floorTo, multiply, nearestDouble, rational } from "./rational";
import { VENUE_MARKETS } from "./venueMarkets";
import { venueLiquidationPrice } from "./venueRule";

const RUNS = runs(30);

/** Sizes that stay within the lowest tiers by size, and that reach the upper tiers by value. */
const anySize = fc.oneof(
  size,
  fc.integer({ min: 1, max: 9_999 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 99_999 }).map((thousands) => thousands * 1000)
);

const position = fc.record({
  market: fc.constantFrom(...VENUE_MARKETS),
  side,
  size: anySize,
  entry: price,
  leverage,
  marginShare,
  tick,
});

test(`${RUNS.toLocaleString("en")} answers of ISOLIQ agree with the rules of ${VENUE_MARKETS.length} markets, to the tick and to the last bit`, () => {
  const answered = new Map<string, number>();
  fc.assert(
    fc.property(position, (given) => {
      const [market, rule] = given.market;
      const entry = rational(given.entry);
      const held = rational(given.size);
      const value = rule.contract === "linear" ? multiply(held, entry) : divide(held, entry);
      const margin =
        given.marginShare === undefined
          ? null
          : typedShare(nearestDouble(value), given.marginShare);
      const expected = venueLiquidationPrice(rule, {
        side: given.side,
        entry,
        size: held,
        leverage: rational(given.leverage),
        shownMargin: margin === null ? null : rational(margin),
      });
      const ours = (step: number | null) =>
        call(
          isoLiq,
          given.side,
          given.entry,
          given.size,
          margin === null ? given.leverage : null,
          market,
          margin,
          step
        );
      if (expected === null) {
        expect(ours(null)).toMatchObject({ error: expect.stringMatching(/#VALUE!|#N\/A/) });
        return;
      }
      answered.set(market, (answered.get(market) ?? 0) + 1);
      const step = rational(given.tick);
      const onTick = given.side === "long" ? ceilTo(expected, step) : floorTo(expected, step);
      expect(ours(null)).toBe(nearestDouble(expected));
      expect(ours(given.tick)).toBe(nearestDouble(onTick));
    }),
    { numRuns: RUNS }
  );
  for (const [market] of VENUE_MARKETS) {
    expect([market, (answered.get(market) ?? 0) > RUNS / VENUE_MARKETS.length / 10]).toEqual([
      market,
      true,
    ]);
  }
});
