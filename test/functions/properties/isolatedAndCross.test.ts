import fc from "fast-check";
import { crossLiq, isoLiq, isoScenario, isoVsCross } from "../../../src/functions/functions";
import { call } from "../customFunctions";
import { expectClose, isInverse, position } from "./positions";

const byTenths = fc.integer({ min: 11, max: 60 }).map((tenths) => tenths / 10);
/** A hair inside and outside of a liquidation price, far above what doubles round away. */
const HAIR = 1e-9;

const accountOf = fc.tuple(position, byTenths).map(([asked, factor]) => {
  const { market, entry, size, leverage } = asked;
  const value = isInverse(market) ? size / entry : size * entry;
  return { ...asked, margin: value / leverage, balance: (value / leverage) * factor };
});

/** Shocks that end a hair before and behind a price, seen from entry on the way of loss. */
function shocksAround(price: number, entry: number, side: string): number[] {
  const beyond = side === "long" ? -HAIR : HAIR;
  return [-beyond, beyond].map((hair) => (price * (1 + hair)) / entry - 1);
}

test("ISOVSCROSS loses the isolated margin at ISOLIQ's price and the balance at CROSSLIQ's", () => {
  fc.assert(
    fc.property(accountOf, ({ market, side, entry, size, leverage, margin, balance }) => {
      const rows = (liquidation: unknown) => {
        const shocks = shocksAround(liquidation as number, entry, side).map((shock) => [shock]);
        const given = [side, entry, size, leverage, entry, shocks, balance, market];
        return call(isoVsCross, ...given) as number[][];
      };
      const isolated = call(isoLiq, side, entry, size, leverage, market);
      if (typeof isolated === "number") {
        const [before, behind] = rows(isolated);
        expect(before?.[0]).toBeGreaterThan(-margin * (1 - HAIR));
        expectClose(behind?.[0], -margin);
        expectClose(behind?.[2], balance - margin, 1e-6);
      }
      const cross = call(crossLiq, side, entry, size, balance, market);
      // A shock of nearly −1 says too few digits of a price near 0.
      if (typeof cross === "number" && cross > entry / 100) {
        const [before, behind] = rows(cross);
        expect(before?.[3]).toBeGreaterThan(0);
        expect(behind?.slice(1)).toEqual([expect.closeTo(-balance, 6), expect.anything(), 0]);
      }
    })
  );
});

test("ISOSCENARIO without funding and ISOVSCROSS say the same of the isolated position", () => {
  const shocks = [-0.9, -0.3, -0.1, -0.01, 0, 0.01, 0.1, 0.3, 2].map((shock) => [shock]);
  fc.assert(
    fc.property(accountOf, ({ market, side, entry, size, leverage, balance }) => {
      const alone = call(isoScenario, side, entry, size, leverage, entry, shocks, market);
      const beside = call(isoVsCross, side, entry, size, leverage, entry, shocks, balance, market);
      const profits = (rows: unknown, column: number) =>
        (rows as unknown[][]).map((row) => row[column]);
      expect(profits(beside, 0)).toEqual(profits(alone, 1));
    })
  );
});

test("both stay liquidated beyond ISOLIQ's price where maintenance margin jumps", () => {
  const jumping = [
    [0, 0.005, 0],
    [50_000, 0.02, 0],
    [80_000, 0.15, 0],
  ];
  const jumps = fc.record({
    side: fc.constantFrom("long", "short"),
    size: fc.integer({ min: 10, max: 99 }),
    leverage: fc.integer({ min: 2, max: 6 }),
    shock: fc.integer({ min: 1, max: 500 }).map((thousandths) => thousandths / 1000),
  });
  fc.assert(
    fc.property(jumps, ({ side, size, leverage, shock }) => {
      const given = [side, 1000, size, leverage];
      const liquidation = call(isoLiq, ...given, jumping);
      fc.pre(typeof liquidation === "number");
      const signed = side === "long" ? -shock : shock;
      const shocked = 1000 * (1 + signed);
      const isBeyond = side === "long" ? shocked <= liquidation : shocked >= liquidation;
      const alone = call(isoScenario, ...given, 1000, [[signed], [0]], jumping) as unknown[][];
      const beside = call(isoVsCross, ...given, 1000, [[signed], [0]], 1e6, jumping) as unknown[][];
      expect(alone[0]?.[4]).toBe(isBeyond);
      expect(beside[0]?.[0]).toBe(alone[0]?.[1]);
    })
  );
});
