import fc from "fast-check";
import { isoLiq, liqProb, reallocate } from "../../../src/functions/functions";
import { call } from "../customFunctions";
import { expectClose } from "./positions";

const MARKETS = [0.005, "BINANCE:BTCUSDT", "BYBIT:BTCUSDT", "HYPERLIQUID:BTC"] as const;

const open = fc.record({
  market: fc.constantFrom(...MARKETS),
  side: fc.constantFrom("long", "short"),
  entry: fc.integer({ min: 55_000, max: 65_000 }),
  size: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
  volatility: fc.integer({ min: 30, max: 120 }).map((percent) => percent / 100),
});

const PRICE = 60_000;

const column = <T>(values: readonly T[]) => values.map((value) => [value]);

test("shares out the total so that every position is equally unlikely to be liquidated", () => {
  let answered = 0;
  fc.assert(
    fc.property(
      fc.array(open, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 10, max: 60 }),
      fc.constantFrom(7, 30),
      (positions, percent, days) => {
        const value = positions.reduce((sum, { size }) => sum + size * PRICE, 0);
        const total = (value * percent) / 100;
        const answer = call(
          reallocate,
          column(positions.map(({ side }) => side)),
          column(positions.map(({ entry }) => entry)),
          column(positions.map(({ size }) => size)),
          column(positions.map(() => PRICE)),
          column(positions.map(({ volatility }) => volatility)),
          total,
          column(positions.map(({ market }) => market)),
          days
        );
        const rows = Array.isArray(answer) ? answer : [[answer]];
        if (typeof rows[0][0] === "object") {
          expect(answer).toMatchObject({
            error: "#N/A",
            message: expect.stringMatching(
              /^total_margin must be above|covers every loss|is safer than the others/
            ),
          });
          return;
        }
        answered += 1;
        const margins = rows.map(([margin]) => margin as number);
        expectClose(
          margins.reduce((sum, margin) => sum + margin, 0),
          total,
          1e-14
        );
        const chances = positions.map(({ side, entry, size, market, volatility }, index) => {
          const liquidation = call(isoLiq, side, entry, size, null, market, margins[index]);
          return call(liqProb, side, PRICE, liquidation, volatility, days) as number;
        });
        for (const chance of chances) expectClose(chance, chances[0] as number, 1e-6);
      }
    ),
    { numRuns: 60 }
  );
  expect(answered).toBeGreaterThan(30);
});

test("a position that no margin makes as safe as the others does not stand in the way", () => {
  // Farther than a few hundred million of value Bybit's table says nothing.
  const rows = call(
    reallocate,
    [["long"], ["short"]],
    column([60000, 55000]),
    column([0.1, 0.5]),
    column([60000, 60000]),
    column([0.3, 1.06]),
    4000,
    column([0.005, "BYBIT:BTCUSDT"])
  ) as number[][];
  expectClose((rows[0]?.[0] as number) + (rows[1]?.[0] as number), 4000, 1e-14);
});

describe("a total that no common chance spends", () => {
  const ask = (total: number, entries = [60000, 60000], markets: unknown = 0.005) =>
    call(
      reallocate,
      [["long"], ["short"]],
      column(entries),
      column([0.5, 0.5]),
      column([60000, 60000]),
      column([0.6, 0.6]),
      total,
      markets
    );

  test.each([
    [
      "too small",
      ask(200),
      /^total_margin must be above 300, which these positions need at today's prices; got 200$/,
    ],
    ["too large", ask(1e18), /covers every loss: no position can be liquidated$/],
    [
      "a profit that covers one position",
      ask(1000, [30000, 60000]),
      /^position 1 is safer than the others without any margin: its profit covers it/,
    ],
  ])("is said: %s", (_what, answer, message) => {
    expect(answer).toMatchObject({ error: "#N/A", message: expect.stringMatching(message) });
  });

  test("must be of one currency", () => {
    expect(ask(3000, undefined, [[0.005], ["INVERSE:0.005"]])).toMatchObject({
      error: "#VALUE!",
      message:
        "markets must settle in one currency: LINEAR:0.005 is linear, INVERSE:0.005 is inverse",
    });
  });
});

test("blank rows of a table stay blank", () => {
  const rows = call(
    reallocate,
    [["long"], [null], ["short"]],
    [[60000], [null], [60000]],
    [[0.5], [null], [0.5]],
    [[60000], [null], [60000]],
    [[0.6], [null], [0.6]],
    6000
  ) as number[][];
  expect(rows[1]).toEqual([""]);
  expectClose((rows[0]?.[0] as number) + (rows[2]?.[0] as number), 6000);
});

test("a row that is half filled in is named", () => {
  expect(
    call(reallocate, [["long"], ["long"]], [[1], [1]], [[1], [null]], [[1], [1]], [[1], [1]], 1)
  ).toEqual({
    error: "#VALUE!",
    message: "sizes row 2 is missing",
  });
});
