import { importPositions } from "../../src/importing";

const ROW = {
  positionIdx: 0,
  symbol: "BTCUSDT",
  side: "Buy",
  size: "0.5",
  avgPrice: "60000",
  positionValue: "30000",
  tradeMode: 0,
  leverage: "10",
  positionBalance: "0",
  markPrice: "61000",
  liqPrice: "54271.36",
  bustPrice: "",
  positionIM: "3014.85",
  stopLoss: "57000",
  updatedTime: "1784021400000",
};
const reply = (category: string, ...list: unknown[]) =>
  JSON.stringify({ retCode: 0, retMsg: "OK", result: { list, category }, time: 1784021400001 });

describe("Bybit v5 position list", () => {
  test("reads a linear row and asks for the margin mode once", () => {
    const result = importPositions(reply("linear", ROW, { ...ROW, symbol: "ETHUSDT" }));
    expect(result.positions[0]).toMatchObject({
      market: "BYBIT:BTCUSDT",
      contract: "linear",
      side: "long",
      size: "0.5",
      entry: "60000",
      leverage: "10",
      stop: "57000",
      marginMode: "unknown",
      venueLiquidation: "54271.36",
    });
    expect(result.findings.filter((f) => f.field === "marginMode")).toHaveLength(1);
  });

  test("takes an inverse size as face value in USD", () => {
    const result = importPositions(
      reply("inverse", {
        ...ROW,
        symbol: "BTCUSD",
        side: "Sell",
        size: "300",
        avgPrice: "27464.50441675",
      })
    );
    expect(result.positions[0]).toMatchObject({
      contract: "inverse",
      side: "short",
      size: "300",
      provenance: { contract: "given" },
    });
  });

  test("knows an inverse symbol by its grammar where no category is given", () => {
    const result = importPositions(JSON.stringify([{ ...ROW, symbol: "BTCUSD" }]));
    expect(result.positions[0]).toMatchObject({
      contract: "inverse",
      provenance: { contract: "derived" },
    });
  });

  test("drops the flat row that a query by symbol returns, whose side is empty", () => {
    const result = importPositions(reply("linear", { ...ROW, side: "", size: "0", avgPrice: "0" }));
    expect(result).toMatchObject({ positions: [], flatRowsDropped: 1 });
  });

  test("treats an empty liquidation price as none and keeps the entry", () => {
    const result = importPositions(reply("linear", { ...ROW, liqPrice: "" }));
    expect(result.positions[0]).not.toHaveProperty("venueLiquidation");
  });

  test("takes positionBalance, which holds the fee to close, as the margin that Bybit shows", () => {
    // 30000/10 + 30000·(1 − 1/10)·0.00055
    const result = importPositions(reply("linear", { ...ROW, positionBalance: "3014.85" }));
    expect(result.positions[0]).toMatchObject({
      margin: "3014.85",
      provenance: { margin: "given" },
    });
    expect(result.findings.some((f) => f.field === "margin" && f.severity === "warning")).toBe(
      true
    );
  });

  test.each([
    ["a side that contradicts the hedge index", { positionIdx: 2 }, "contradicts positionIdx 2"],
    ["no side on a row with a size", { side: "None" }, "side should be Buy or Sell"],
    ["a negative size", { size: "-1" }, "size should not be negative"],
    ["a zero entry", { avgPrice: "0" }, "avgPrice must be above 0"],
  ])("refuses a row with %s", (_, change, message) => {
    const result = importPositions(reply("linear", { ...ROW, ...change }));
    expect(result.positions).toEqual([]);
    expect(result.findings[0]?.message).toContain(message);
  });

  test("refuses options, which share the endpoint", () => {
    const result = importPositions(reply("option", { ...ROW, symbol: "BTC-30AUG24-60000-C" }));
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 1 });
    expect(result.findings[0]?.message).toContain("is an option");
  });

  test.each([
    ["linear", "BTCUSD", "category says linear, but BTCUSD is inverse"],
    ["inverse", "BTCUSDT", "category says inverse, but BTCUSDT is linear"],
    ["inverse", "BTCUSDZ24", "BTCUSDZ24 is a dated future"],
    ["linear", "BTCUSDT-27MAR26", "BTCUSDT-27MAR26 is a dated future"],
  ])("refuses, in the list of %s perpetuals, %s", (category, symbol, message) => {
    const result = importPositions(reply(category, { ...ROW, symbol }));
    expect(result.positions).toEqual([]);
    expect(result.findings[0]?.message).toContain(message);
  });
});
