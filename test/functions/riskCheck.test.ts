import { isoLiq, riskCheck } from "../../src/functions/functions";
import { call } from "./customFunctions";

const BTC = "BINANCE:BTCUSDT";

const verdicts = (...given: unknown[]) =>
  (call(riskCheck, ...given) as unknown[][]).map((row) => row[3]);

describe("the guide's limits", () => {
  test("are a leverage of 5, a tenth of the capital, and a stop before liquidation", () => {
    const rows = call(riskCheck, 10_000, "long", 60000, 0.05, 5, 55000, BTC) as unknown[][];
    expect(rows).toEqual([
      ["Leverage", 5, 5, "OK"],
      ["Margin as a part of capital", 0.06, 0.1, "OK"],
      ["Stop before liquidation", 55000, call(isoLiq, "long", 60000, 0.05, 5, BTC), "OK"],
      ["Leverage allowed by the market", 5, 150, "OK"],
    ]);
  });

  test.each([
    ["leverage", [10_000, "long", 60000, 0.05, 5.0001, 55000, BTC], ["Broken", "OK", "OK", "OK"]],
    [
      "margin of exactly a tenth",
      [10_000, "long", 50000, 0.1, 5, 45000, BTC],
      ["OK", "OK", "OK", "OK"],
    ],
    [
      "margin above a tenth",
      [9_999, "long", 50000, 0.1, 5, 45000, BTC],
      ["OK", "Broken", "OK", "OK"],
    ],
    [
      "stop beyond liquidation",
      [10_000, "short", 60000, 0.05, 5, 72000, BTC],
      ["OK", "OK", "Broken", "OK"],
    ],
    ["no stop", [10_000, "short", 60000, 0.05, 5, null, BTC], ["OK", "OK", "No stop", "OK"]],
    [
      "the market's limit",
      [1e6, "long", 60000, 100, 75, 59900, BTC],
      ["Broken", "OK", "OK", "Broken"],
    ],
  ])("are checked one by one: %s", (_what, given, expected) => {
    expect(verdicts(...given)).toEqual(expected);
  });

  test("give way to one's own", () => {
    expect(verdicts(10_000, "long", 60000, 0.05, 2, 55000, BTC, 2, 0.15)).toEqual([
      "OK",
      "OK",
      "OK",
      "OK",
    ]);
    expect(verdicts(10_000, "long", 60000, 0.05, 3, 55000, BTC, 2, 0.05)).toEqual([
      "Broken",
      "Broken",
      "OK",
      "OK",
    ]);
  });
});

test("what needs no tier table is checked without one", () => {
  const rows = call(riskCheck, 10_000, "long", 100, 1, 5, 90, "BINANCE:ABCUSDT") as unknown[][];
  const unknown = {
    error: "#N/A",
    message: expect.stringContaining("no tier table for BINANCE:ABCUSDT"),
  };
  expect(rows).toEqual([
    ["Leverage", 5, 5, "OK"],
    ["Margin as a part of capital", 0.002, 0.1, "OK"],
    ["Stop before liquidation", 90, unknown, unknown],
    ["Leverage allowed by the market", 5, unknown, unknown],
  ]);
});

test("a position that cannot be liquidated keeps every stop", () => {
  const rows = call(riskCheck, 1e6, "long", 60000, 1, 1, 100, 0.005) as unknown[][];
  expect(rows[2]).toEqual([
    "Stop before liquidation",
    100,
    { error: "#N/A", message: expect.stringContaining("cannot be liquidated") },
    "OK",
  ]);
});
