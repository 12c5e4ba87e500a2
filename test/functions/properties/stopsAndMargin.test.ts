import fc from "fast-check";
import { isoLiq, marginToAdd, maxLeverage, stopIsSafe } from "../../../src/functions/functions";
import { call } from "../customFunctions";
import { expectClose, losing, position } from "./positions";

const thousandths = fc.integer({ min: 5, max: 400 });

test("MARGINTOADD is what ISOLIQ takes to be liquidated at the target", () => {
  fc.assert(
    fc.property(position, thousandths, ({ market, side, entry, size, leverage }, far) => {
      const target = losing(side, entry, far);
      const held = call(marginToAdd, side, entry, size, leverage, target, market);
      const shown = (size * entry) / leverage;
      const given = market === "INVERSE:0.005" ? size / entry / leverage : shown;
      const more = call(marginToAdd, side, entry, size, null, target, market, given) as number;
      if (market !== "BYBIT:BTCUSDT") expectClose(more, held as number, 1e-6);
      expectClose(call(isoLiq, side, entry, size, null, market, given + more), target);
    })
  );
});

test("MAXLEVERAGE is liquidated beyond the stop, and a hair more is not", () => {
  fc.assert(
    fc.property(position, thousandths, ({ market, side, entry, size }, far) => {
      const stop = losing(side, entry, far);
      const highest = call(maxLeverage, side, entry, size, stop, market) as number;
      const isSafeAt = (leverage: number) =>
        call(stopIsSafe, side, entry, size, leverage, stop, market);
      expect(isSafeAt(highest * (1 - 1e-12))).toBe(true);
      const more = isSafeAt(highest * (1 + 1e-12));
      // Above the market's own limit the position cannot be opened at all.
      if (typeof more === "object") {
        expect(more).toMatchObject({
          error: "#VALUE!",
          message: expect.stringMatching(/^leverage must be at most/),
        });
      } else {
        expect(more).toBe(false);
      }
    })
  );
});

test("MAXLEVERAGE keeps the liquidation price the buffer away from the stop", () => {
  fc.assert(
    fc.property(position, thousandths, ({ market, side, entry, size }, far) => {
      const stop = losing(side, entry, far);
      const highest = call(maxLeverage, side, entry, size, stop, market, 0.02) as number;
      const liquidation = call(isoLiq, side, entry, size, highest, market) as number;
      const distance = ((side === "long" ? stop - liquidation : liquidation - stop) /
        stop) as number;
      expect(distance).toBeGreaterThan(0.02 - 1e-9);
    })
  );
});

test("STOPISSAFE says what ISOLIQ implies", () => {
  fc.assert(
    fc.property(position, thousandths, ({ market, side, entry, size, leverage }, far) => {
      const stop = losing(side, entry, far);
      const liquidation = call(isoLiq, side, entry, size, leverage, market) as number;
      expect(call(stopIsSafe, side, entry, size, leverage, stop, market)).toBe(
        side === "long" ? stop > liquidation : stop < liquidation
      );
    })
  );
});

test("a stop exactly at the liquidation price is not safe", () => {
  expect(call(isoLiq, "long", 60000, 1, 8, 0.04)).toBe(54687.5);
  expect(call(stopIsSafe, "long", 60000, 1, 8, 54687.5, 0.04)).toBe(false);
  expect(call(stopIsSafe, "long", 60000, 1, 8, 54687.5000001, 0.04)).toBe(true);
});

test("every stop of a position that cannot be liquidated is safe", () => {
  expect(call(stopIsSafe, "long", 60000, 1, 1, 0.01)).toBe(true);
});
