import fc from "fast-check";
import { call } from "./customFunctions";
import { BAD, givenWith } from "./calls/argumentKinds";
import { CALLS, functionOf } from "./calls/catalogueCalls";
import { isoLiq } from "../../src/functions/functions";

describe.each(CALLS)("$id", (good) => {
  const { id, given, arguments: list } = good;

  test("answers its good call without an error", () => {
    expect(JSON.stringify(call(functionOf(id), ...given))).not.toContain('"error"');
  });

  test("refuses every bad value of every argument, and names it", () => {
    list.forEach(([argument, kind], index) => {
      for (const bad of BAD[kind]) {
        const answer = call(functionOf(id), ...givenWith(good, index, bad));
        expect([argument, bad, answer]).toEqual([
          argument,
          bad,
          { error: "#VALUE!", message: expect.stringContaining(argument) },
        ]);
      }
    });
  });
});

describe("a question that is put well but has no answer", () => {
  const BTC = "BINANCE:BTCUSDT";

  test.each([
    [
      "leverage above the market's limit",
      ["long", 60000, 0.1, 151, BTC],
      "#VALUE!",
      "leverage must be at most 150",
    ],
    ["size above the last tier", ["long", 60000, 1e6, 1, BTC], "#N/A", "above the last tier"],
    [
      "size above the last tier, margin given",
      ["short", 60000, 29_999, null, BTC, 1e9],
      "#N/A",
      "above the last tier",
    ],
    [
      "size above a tier by contracts",
      ["long", 60000, 11, 5, "OKX:BTC-USDT-SWAP"],
      "#N/A",
      "size of 11 is above",
    ],
    [
      "margin above the value of a long",
      ["long", 60000, 1, null, BTC, 60001],
      "#N/A",
      "cannot be liquidated",
    ],
    [
      "margin above the value of an inverse short",
      ["short", 50000, 100, null, "INVERSE:0.005", 1],
      "#N/A",
      "cannot be liquidated",
    ],
    [
      "a day before the first table",
      ["long", 60000, 1, 5, `${BTC}@2019-01-01`],
      "#N/A",
      "the oldest tier table known is of 2021-03-26",
    ],
    [
      "a venue that ended",
      ["long", 60000, 1, 5, "FTX:BTC-PERP"],
      "#N/A",
      "FTX ended on 2022-11-11",
    ],
    [
      "a market without a table",
      ["long", 1, 1, 5, "BINANCE:ABCUSDT"],
      "#N/A",
      "no tier table for BINANCE:ABCUSDT",
    ],
    ["a quanto contract", ["long", 1, 1, 5, "BITMEX:ETHUSD"], "#N/A", "quanto"],
  ] as const)("says why: %s", (_what, given, error, message) => {
    expect(call(isoLiq, ...given)).toMatchObject({
      error,
      message: expect.stringContaining(message),
    });
  });

  test("a short may hold more margin than its value: it is liquidated farther up", () => {
    expect(call(isoLiq, "short", 100, 1, null, 0.25, 150)).toBe(200);
  });
});

describe("a tier table of the user", () => {
  test.each([
    [
      "floors out of order",
      [
        [0, 0.01],
        [200, 0.02],
        [100, 0.03],
      ],
      "market row 3 floor must be above the floor before it; got 100",
    ],
    [
      "a floor twice",
      [
        [0, 0.01],
        [0, 0.02],
      ],
      "market row 2 floor must be above the floor before it; got 0",
    ],
    ["a gap before the first tier", [[10, 0.01]], "market row 1 floor must be 0"],
    ["a negative floor", [[-1, 0.01]], "market row 1 floor must not be negative; got -1"],
    [
      "a rate of 1",
      [
        [0, 0.01],
        [100, 1],
      ],
      "market row 2 rate must be below 1 (5 % is 0.05); got 1",
    ],
    ["a negative rate", [[0, -0.01]], "market row 1 rate must not be negative; got -0.01"],
    ["a rate in per cent as text", [[0, "1%"]], "market row 1 rate must be a number, not text"],
    [
      "a missing rate",
      [
        [0, 0.01],
        [100, null],
      ],
      "market row 2 rate is missing",
    ],
    [
      "a negative deduction",
      [
        [0, 0.01, 0],
        [100, 0.02, -1],
      ],
      "market row 2 deduction must not be negative; got -1",
    ],
    [
      "a deduction above the margin at its floor",
      [
        [0, 0.01, 0],
        [100, 0.02, 3],
      ],
      "market row 2 deduction must be at most floor × rate, 2",
    ],
    [
      "a deduction in the first row",
      [[0, 0.01, 5]],
      "market row 1 deduction must be at most floor × rate, 0",
    ],
    ["NaN", [[0, NaN]], "market row 1 rate must be a finite number; got NaN"],
    [
      "an infinite floor",
      [
        [0, 0.01],
        [Infinity, 0.02],
      ],
      "market row 2 floor must be a finite number; got Infinity",
    ],
  ])("is refused with %s", (_what, table, message) => {
    expect(call(isoLiq, "long", 100, 1, 5, table)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });
});

describe("no input at all", () => {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      -0,
      1,
      -1,
      1e-20,
      1e20,
      1e-21,
      1e21,
      5e-324,
      NaN,
      Infinity,
      null,
      "",
      true
    ),
    fc.double(),
    fc.constantFrom<unknown>(
      "long",
      "short",
      "BINANCE:BTCUSDT",
      "INVERSE:0.01",
      "OKX:BTC-USDT-SWAP"
    ),
    fc.integer({ min: 1, max: 100_000 }),
    fc.string()
  );

  test.each(CALLS)("gives NaN, an infinity or an error without a text: $id", ({ id, given }) => {
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: given.length, maxLength: given.length }),
        fc.array(fc.boolean(), { minLength: given.length, maxLength: given.length }),
        (strange, isStrange) => {
          const asked = given.map((value, index) => (isStrange[index] ? strange[index] : value));
          for (const cell of [call(functionOf(id), ...asked)].flat(2)) expectTyped(cell);
        }
      ),
      { numRuns: 300 }
    );
  });
});

function expectTyped(cell: unknown): void {
  if (typeof cell === "number") {
    expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
  } else if (typeof cell === "object") {
    const { error, message } = cell as { error: string; message: string };
    expect(["#VALUE!", "#N/A"]).toContain(error);
    expect(message.length).toBeGreaterThan(10);
    expect(message).not.toMatch(/undefined|could not compute/);
  } else {
    expect(["string", "boolean"]).toContain(typeof cell);
  }
}
