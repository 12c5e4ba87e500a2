import fc from "fast-check";
import { call } from "./customFunctions";
import * as catalogue from "../../src/functions/functions";

type Name = keyof typeof catalogue;
type CustomFunction = (...ranges: any[]) => any[][];

const NO_NUMBER = [NaN, Infinity, -Infinity, true, "x", "1,000.5", { type: "Entity", text: "BTC" }];
const OUT_OF_RANGE = [1e308, 1e-300];

/** Values that an argument of each kind must refuse. */
const BAD = {
  side: ["sideways", 2, true, NaN],
  positive: [0, -1, -1e308, ...OUT_OF_RANGE, ...NO_NUMBER],
  leverage: [0, -3, 0.5, 0.999999, ...OUT_OF_RANGE, ...NO_NUMBER],
  notNegative: [-1, -1e-9, ...OUT_OF_RANGE, ...NO_NUMBER],
  signed: [...OUT_OF_RANGE, -1e308, ...NO_NUMBER],
  rate: [-0.1, 1, 5, ...OUT_OF_RANGE, ...NO_NUMBER],
  kind: ["minimum", 1, true],
  shocks: [-1, -2, ...OUT_OF_RANGE, ...NO_NUMBER],
  market: [
    -0.1,
    1,
    5,
    NaN,
    true,
    "BTCUSDT",
    "KUCOIN:BTCUSDT",
    "LINEAR:1",
    "INVERSE:-1",
    "BINANCE:BTCUSDT@2026-02-30",
    "BINANCE:BTCUSDT@yesterday",
    { type: "Entity", text: "BTC" },
  ],
} as const;

type Kind = keyof typeof BAD;

/** A good call of every function, with the name and the kind of each argument. */
const CALLS: readonly {
  name: Name;
  given: readonly unknown[];
  arguments: readonly (readonly [string, Kind])[];
}[] = [
  {
    name: "isoLiq",
    given: ["long", 60000, 0.5, 10, 0.005, null, 0.1],
    arguments: [
      ["side", "side"],
      ["entry", "positive"],
      ["size", "positive"],
      ["leverage", "leverage"],
      ["market", "market"],
      ["margin", "positive"],
      ["tick", "positive"],
    ],
  },
  {
    name: "isoBankrupt",
    given: ["long", 60000, 0.5, 10, 0.005, null, 0.1],
    arguments: [
      ["side", "side"],
      ["entry", "positive"],
      ["size", "positive"],
      ["leverage", "leverage"],
      ["market", "market"],
      ["margin", "positive"],
      ["tick", "positive"],
    ],
  },
  {
    name: "marginReq",
    given: [0.5, 60000, 10, 0.005, "order", "long", 0.0005],
    arguments: [
      ["size", "positive"],
      ["price", "positive"],
      ["leverage", "leverage"],
      ["market", "market"],
      ["kind", "kind"],
      ["side", "side"],
      ["fee_rate", "rate"],
    ],
  },
  {
    name: "fundingCost",
    given: ["long", 0.5, 60000, 0.0001, 3, 0.005],
    arguments: [
      ["side", "side"],
      ["size", "positive"],
      ["price", "positive"],
      ["rate", "signed"],
      ["periods", "notNegative"],
      ["market", "market"],
    ],
  },
  {
    name: "marginRatio",
    given: ["long", 60000, 0.5, 10, 60000, 0.005, null],
    arguments: [
      ["side", "side"],
      ["entry", "positive"],
      ["size", "positive"],
      ["leverage", "leverage"],
      ["price", "positive"],
      ["market", "market"],
      ["margin", "positive"],
    ],
  },
  {
    name: "liqDistance",
    given: ["long", 60000, 54000],
    arguments: [
      ["side", "side"],
      ["price", "positive"],
      ["liq_price", "positive"],
    ],
  },
  {
    name: "perpPnl",
    given: ["long", 60000, 61000, 0.5, 0.005],
    arguments: [
      ["side", "side"],
      ["entry", "positive"],
      ["exit", "positive"],
      ["size", "positive"],
      ["market", "market"],
    ],
  },
  {
    name: "isoScenario",
    given: ["long", 60000, 0.5, 10, 60000, [[-0.05]], 0.005, null, 0.0001, 3],
    arguments: [
      ["side", "side"],
      ["entry", "positive"],
      ["size", "positive"],
      ["leverage", "leverage"],
      ["price", "positive"],
      ["shocks", "shocks"],
      ["market", "market"],
      ["margin", "positive"],
      ["funding_rate", "signed"],
      ["periods", "notNegative"],
    ],
  },
  { name: "marginTiers", given: [0.005], arguments: [["market", "market"]] },
];

const custom = (name: Name) => catalogue[name] as CustomFunction;

test("every function of the catalogue is in this table, with each of its arguments", () => {
  const tried = new Map(CALLS.map(({ name, arguments: list }) => [name, list.length]));
  const functions = Object.keys(catalogue) as Name[];
  expect(functions.filter((name) => !tried.has(name))).toEqual([]);
  for (const [name, count] of tried) expect([name, count]).toEqual([name, custom(name).length]);
});

describe.each(CALLS)("$name", ({ name, given, arguments: list }) => {
  test("answers its good call without an error", () => {
    expect(JSON.stringify(call(custom(name), ...given))).not.toContain('"error"');
  });

  const cases = list.flatMap(([argument, kind], index) =>
    BAD[kind].map((bad) => [argument, bad, index] as const)
  );

  test.each(cases)("refuses for %s: %p", (argument, bad, index) => {
    const asked = given.map((value, at) => (at === index ? bad : value));
    const answer = call(custom(name), ...asked);
    expect(answer).toMatchObject({ error: "#VALUE!" });
    expect((answer as { message: string }).message).toContain(argument);
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
      "the oldest one known is of 2021-03-26",
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
    expect(call(catalogue.isoLiq, ...given)).toMatchObject({
      error,
      message: expect.stringContaining(message),
    });
  });

  test("a short may hold more margin than its value: it is liquidated farther up", () => {
    expect(call(catalogue.isoLiq, "short", 100, 1, null, 0.25, 150)).toBe(200);
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
      "market row 2 rate must be a number",
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
    expect(call(catalogue.isoLiq, "long", 100, 1, 5, table)).toMatchObject({
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

  test.each(CALLS)(
    "gives NaN, an infinity or an error without a text: $name",
    ({ name, given }) => {
      fc.assert(
        fc.property(
          fc.array(anything, { minLength: given.length, maxLength: given.length }),
          fc.array(fc.boolean(), { minLength: given.length, maxLength: given.length }),
          (strange, isStrange) => {
            const asked = given.map((value, index) => (isStrange[index] ? strange[index] : value));
            for (const cell of [call(custom(name), ...asked)].flat(2)) expectTyped(cell);
          }
        ),
        { numRuns: 300 }
      );
    }
  );
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
