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
      // A rise may lead above the last tier that is known of a market.
      if (!Array.isArray(alone)) return expect(beside).toEqual(alone);
      const profits = (rows: unknown, column: number) =>
        (rows as unknown[][]).map((row) => row[column]);
      expect(profits(beside, 0)).toEqual(profits(alone, 1));
    })
  );
});
