import fc from "fast-check";
import { isoLiq, partialClose, perpFee, perpPnl } from "../../../src/functions/functions";
import { call } from "../customFunctions";
import { expectClose, losing, position } from "./positions";

/** Parts in per cent that come to at most the whole position. */
const parts = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
  .filter((all) => all.reduce((sum, part) => sum + part, 0) <= 100);

const column = (values: readonly number[]) => values.map((value) => [value]);

test("closing in parts conserves size, margin and profit", () => {
  fc.assert(
    fc.property(position, parts, ({ market, side, entry, size }, percents) => {
      const stop = losing(side, entry, 20);
      const stops = percents.map(() => stop);
      const fractions = percents.map((percent) => percent / 100);
      const margin = market === "INVERSE:0.005" ? size / entry / 5 : (size * entry) / 5;
      const rows = call(
        partialClose,
        side,
        entry,
        size,
        null,
        column(stops),
        column(fractions),
        market,
        margin,
        0
      ) as number[][];
      const steps = rows.slice(1);
      const last = steps[steps.length - 1] as number[];
      const remaining = last[3] as number;
      const closed = steps.reduce((sum, row) => sum + (row[1] as number), 0);
      const realised = steps.reduce((sum, row) => sum + (row[2] as number), 0);
      expectClose(closed + remaining, size);
      // The fee to close that Bybit counts into the margin goes with the size, too.
      expectClose(last[4], (margin * remaining) / size || 0);
      const open = remaining === 0 ? 0 : call(perpPnl, side, entry, stop, remaining, market);
      expectClose(
        realised + (open as number),
        call(perpPnl, side, entry, stop, size, market) as number
      );
    })
  );
});

test("each part pays the fee of its own fill", () => {
  fc.assert(
    fc.property(position, ({ market, side, entry, size, leverage }) => {
      fc.pre(leverage <= 10);
      const stop = losing(side, entry, 10);
      const rows = call(partialClose, side, entry, size, leverage, stop, 0.4, market) as number[][];
      const [, closed, realised] = rows[1] as number[];
      const fee = call(perpFee, closed, stop, null, market) as number;
      expectClose(
        (realised as number) + fee,
        call(perpPnl, side, entry, stop, closed, market) as number,
        1e-7
      );
    })
  );
});

test("the rest is liquidated where ISOLIQ says", () => {
  fc.assert(
    fc.property(position, ({ market, side, entry, size, leverage }) => {
      fc.pre(leverage <= 10);
      const stop = losing(side, entry, 10);
      const rows = call(partialClose, side, entry, size, leverage, stop, 0.4, market) as number[][];
      const [, , , rest, margin, liquidation] = rows[1] as number[];
      expectClose(call(isoLiq, side, entry, rest, null, market, margin), liquidation as number);
    })
  );
});

describe("a ladder that cannot be", () => {
  const ladder = (stops: unknown[][], fractions: unknown[][], side = "long") =>
    call(partialClose, side, 60000, 1, 10, stops, fractions, 0.005);

  test.each([
    [
      "more than the whole",
      [[58000], [57000]],
      [[0.7], [0.4]],
      "fractions must come to at most 1 together; got 1.1",
    ],
    [
      "a part missing",
      [[58000], [57000]],
      [[0.7]],
      "fractions must have as many cells as stops (2); got 1",
    ],
    [
      "stops in the wrong order",
      [[57000], [58000]],
      [[0.5], [0.5]],
      "must be in the order in which they are hit, falling for a long position; got 58000 after 57000",
    ],
  ])("is refused: %s", (_what, stops, fractions, message) => {
    expect(ladder(stops, fractions)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });

  test("says in its own row that the position is liquidated before a stop", () => {
    const rows = ladder([[58000], [54000], [53000]], [[0.5], [0.25], [0.25]]) as unknown[][];
    expect(rows[1]?.[2]).toBe(-1000);
    for (const row of rows.slice(2)) {
      for (const cell of row.slice(1)) {
        expect(cell).toMatchObject({
          error: "#N/A",
          message: expect.stringMatching(/^the position is liquidated before/),
        });
      }
    }
  });

  test("a stop above the last tier, and those after it, spoil their own rows only", () => {
    const rows = call(
      partialClose,
      "short",
      1,
      3_400_000,
      2,
      [[1.01], [1.1], [1.2]],
      [[0.01], [0.01], [0.01]],
      "BYBIT:RVNUSDT",
      null,
      0
    ) as unknown[][];
    expect(rows[1]?.slice(0, 3)).toEqual([1.01, 34_000, -340]);
    for (const row of rows.slice(2)) {
      for (const cell of row.slice(1)) {
        expect(cell).toMatchObject({
          error: "#N/A",
          message: expect.stringContaining("is above the last tier"),
        });
      }
    }
  });

  test("has no liquidation price once everything is closed", () => {
    const rows = ladder([[58000], [57000]], [[0.5], [0.5]]) as unknown[][];
    expect(rows[2]?.slice(3)).toEqual([
      0,
      0,
      { error: "#N/A", message: "nothing is left of the position" },
    ]);
  });
});
