import { importPositions } from "../../src/importing";

/** The hedge pair of Binance's documentation for `GET /fapi/v2/positionRisk`, before `isolatedWallet` existed. */
const HEDGE_LONG = {
  symbol: "BTCUSDT",
  positionAmt: "20.000",
  entryPrice: "6563.66500",
  markPrice: "6679.50671178",
  unRealizedProfit: "2316.83423560",
  liquidationPrice: "5930.78",
  leverage: "10",
  maxNotionalValue: "20000000",
  marginType: "isolated",
  isolatedMargin: "15517.54150468",
  isAutoAddMargin: "false",
  positionSide: "LONG",
  updateTime: 1625474304765,
};
const HEDGE_SHORT = {
  ...HEDGE_LONG,
  positionAmt: "-10.000",
  entryPrice: "6563.86000",
  unRealizedProfit: "-1156.46711780",
  liquidationPrice: "7189.95",
  isolatedMargin: "5413.95799991",
  positionSide: "SHORT",
  updateTime: 0,
};

/** A v3 row in the documented shape: no leverage, no margin type. */
const V3 = {
  symbol: "ADAUSDT",
  positionSide: "BOTH",
  positionAmt: "30",
  entryPrice: "0.385",
  markPrice: "0.41047590",
  unRealizedProfit: "0.76427700",
  liquidationPrice: "0",
  isolatedMargin: "0",
  notional: "12.31427700",
  isolatedWallet: "0",
  initialMargin: "0.61571385",
  maintMargin: "0.08004280",
  positionInitialMargin: "0.61571385",
  openOrderInitialMargin: "0",
  updateTime: 1720736417660,
};

const read = (rows: unknown) => importPositions(JSON.stringify(rows));

describe("Binance positionRisk v2", () => {
  test("takes the profit out of isolatedMargin and says that the margin is derived", () => {
    const [long, short] = read([HEDGE_LONG, HEDGE_SHORT]).positions;
    // Both equal the `iw` of the documented ACCOUNT_UPDATE of the same account.
    expect(long).toMatchObject({ margin: "13200.70726908", provenance: { margin: "derived" } });
    expect(short).toMatchObject({ margin: "6570.42511771", provenance: { margin: "derived" } });
  });

  test("prefers isolatedWallet to isolatedMargin where both are given", () => {
    const result = read([{ ...HEDGE_LONG, isolatedWallet: "13200.5" }]);
    expect(result.positions[0]).toMatchObject({
      margin: "13200.5",
      provenance: { margin: "given" },
    });
  });

  test("reads the side from the sign of the amount and keeps the size positive", () => {
    const result = read([HEDGE_LONG, HEDGE_SHORT]);
    expect(result.positions.map((p) => [p.side, p.size])).toEqual([
      ["long", "20"],
      ["short", "10"],
    ]);
    expect(result.format).toBe("Binance USD-M positions (positionRisk v2)");
  });

  test("gives the market as functions take it, the venue's liquidation price and the time", () => {
    expect(read([HEDGE_LONG]).positions[0]).toMatchObject({
      venue: "BINANCE",
      market: "BINANCE:BTCUSDT",
      leverage: "10",
      marginMode: "isolated",
      venueLiquidation: "5930.78",
      asOf: "2021-07-05T08:38:24.765Z",
      sourceRow: 1,
    });
  });

  test("drops flat rows by numeric zero, whatever their spelling, and counts them", () => {
    const flat = ["0", "0.0", "0.000", "-0.000", "0E-8"].map((positionAmt) => ({
      ...HEDGE_LONG,
      positionAmt,
    }));
    const result = read([...flat, HEDGE_LONG]);
    expect(result).toMatchObject({ rowsRead: 6, flatRowsDropped: 5 });
    expect(result.positions).toHaveLength(1);
    expect(result.findings).toEqual([
      { severity: "info", message: "5 rows without a position (size 0) left out" },
    ]);
  });

  test.each([
    [
      "an entry of zero beside a size",
      { entryPrice: "0.00000" },
      "entryPrice must be above 0; got 0",
    ],
    ["a side that contradicts the sign", { positionSide: "SHORT" }, "says SHORT, but the amount"],
    ["an amount that is no number", { positionAmt: "many" }, 'positionAmt "many" is not a number'],
    ["a missing amount", { positionAmt: "" }, "positionAmt is missing"],
    ["an unknown margin type", { marginType: "shared" }, "marginType should be isolated or cross"],
    ["a leverage of zero", { leverage: "0" }, "leverage must be above 0"],
    ["an object for a price", { entryPrice: {} }, "entryPrice should be string"],
    ["a dated future", { symbol: "BTCUSDT_240927" }, "is a dated future"],
    ["a formula for a symbol", { symbol: "=1+1" }, '"=1+1" is not a symbol'],
  ])("names a row with %s and imports the rest", (_, change, message) => {
    const result = read([HEDGE_SHORT, { ...HEDGE_LONG, ...change }]);
    expect(result.positions).toHaveLength(1);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 2 });
    expect(result.findings[0]?.message).toContain(message);
  });

  test("treats a liquidation price of 0 as none", () => {
    const result = read([{ ...HEDGE_LONG, liquidationPrice: "0" }]);
    expect(result.positions[0]).not.toHaveProperty("venueLiquidation");
  });

  test("keeps every digit of numbers beyond the reach of floating point", () => {
    const text = JSON.stringify([HEDGE_LONG]).replace(
      '"positionAmt":"20.000"',
      '"positionAmt":9223372036854775807.000000000000000001'
    );
    expect(importPositions(text).positions[0]?.size).toBe("9223372036854775807.000000000000000001");
  });

  test("gives no wallet margin to a cross position", () => {
    const result = read([{ ...HEDGE_LONG, marginType: "cross", isolatedMargin: "0.00000000" }]);
    expect(result.positions[0]).toMatchObject({ marginMode: "cross" });
    expect(result.positions[0]).not.toHaveProperty("margin");
  });
});

describe("Binance positionRisk v3", () => {
  test("derives leverage as notional ÷ position initial margin", () => {
    const result = read([V3]);
    expect(result.format).toBe("Binance USD-M positions (positionRisk v3)");
    expect(result.positions[0]).toMatchObject({
      leverage: "20",
      marginMode: "cross",
      provenance: { leverage: "derived", marginMode: "derived" },
    });
  });

  test("takes a position with an isolated wallet as isolated, with the wallet as margin", () => {
    const result = read([{ ...V3, isolatedWallet: "0.6", isolatedMargin: "1.364277" }]);
    expect(result.positions[0]).toMatchObject({ marginMode: "isolated", margin: "0.6" });
  });

  test("says where the margin is held in another asset, as on European accounts", () => {
    const { findings } = read([{ ...V3, marginAsset: "BNFCR" }]);
    expect(findings).toEqual([
      expect.objectContaining({ severity: "info", message: "its margin is held in BNFCR" }),
    ]);
    expect(read([{ ...V3, marginAsset: "USDT" }]).findings).toEqual([]);
  });

  test("takes the leverage that rows of a portfolio margin account give", () => {
    const { positions, findings } = read([{ ...V3, leverage: "7", positionInitialMargin: "0" }]);
    expect(positions).toMatchObject([{ leverage: "7", provenance: { leverage: "given" } }]);
    expect(findings).toEqual([]);
  });

  test("warns where leverage cannot be derived", () => {
    const { findings } = read([{ ...V3, positionInitialMargin: "0" }]);
    expect(findings).toEqual([
      expect.objectContaining({ severity: "warning", row: 1, label: "ADAUSDT", field: "leverage" }),
    ]);
  });
});
