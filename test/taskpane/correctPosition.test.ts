import type { ImportResult, Position } from "../../src/importing/position";
import { correctPosition, correctResult } from "../../src/taskpane/checking/correctPosition";

const POSITION: Position = {
  venue: "BYBIT",
  market: "BYBIT:BTCUSDT",
  symbol: "BTCUSDT",
  contract: "linear",
  side: "long",
  size: "0.5",
  entry: "60000",
  marginMode: "unknown",
  provenance: { marginMode: "assumed", side: "derived", contract: "derived" },
  sourceRow: 3,
};

const RESULT: ImportResult = {
  format: "f",
  venue: "BYBIT",
  positions: [POSITION, { ...POSITION, sourceRow: 4 }],
  findings: [
    { severity: "warning", row: 3, field: "Leverage", message: "leverage is missing" },
    { severity: "warning", row: 4, field: "Leverage", message: "leverage is missing" },
    { severity: "error", row: 9, field: "Leverage", message: "bad" },
  ],
  rowsRead: 3,
  flatRowsDropped: 0,
};

test("What a person sets counts as given", () => {
  const corrected = correctPosition(POSITION, {
    side: "short",
    marginMode: "cross",
    leverage: "5",
  });
  expect(corrected).toMatchObject({ side: "short", marginMode: "cross", leverage: "5" });
  expect(corrected.provenance).toEqual({
    side: "given",
    marginMode: "given",
    leverage: "given",
    contract: "derived",
  });
});

test("A market of another exchange takes that exchange's contract", () => {
  expect(correctPosition(POSITION, { market: { venue: "BYBIT", symbol: "BTCUSD" } })).toMatchObject(
    { market: "BYBIT:BTCUSD", symbol: "BTCUSD", contract: "inverse" }
  );
  expect(correctPosition(POSITION, { market: { venue: "", symbol: "" } })).toMatchObject({
    venue: "",
    market: "",
  });
});

test.each([
  ["a formula", { venue: "", symbol: "=1+1" }],
  ["an unknown exchange", { venue: "NOWHERE", symbol: "BTCUSDT" }],
  ["a dated future", { venue: "BINANCE", symbol: "BTCUSDT_260925" }],
])("%s is no market", (_what, market) => {
  expect(() => correctPosition(POSITION, { market })).toThrow();
});

describe("an import with corrections", () => {
  const corrected = correctResult(RESULT, new Map([[3, { leverage: "5" }]]));

  test("holds them in their rows only, and leaves what was read alone", () => {
    expect(corrected.positions.map(({ leverage }) => leverage)).toEqual(["5", undefined]);
    expect(RESULT.positions[0]?.leverage).toBeUndefined();
  });

  test("drops the warning that they answer, and no other finding", () => {
    const kept = corrected.findings.map(({ severity, row }) => `${severity} ${row}`);
    expect(kept).toEqual(["warning 4", "error 9", "info 3"]);
  });

  test("says what was set by hand", () => {
    expect(corrected.findings.at(-1)?.message).toBe("set by hand before writing: leverage");
  });
});
