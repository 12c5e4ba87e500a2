import { importPositions } from "../../src/importing";

const read = (value: unknown) => importPositions(JSON.stringify(value));

/** A v2 account row; the same position as in v3 below. */
const V2 = {
  symbol: "BTCUSDT",
  positionSide: "BOTH",
  positionAmt: "-0.500",
  entryPrice: "60000",
  unrealizedProfit: "-500.00000000",
  initialMargin: "3050.00000000",
  positionInitialMargin: "3050.00000000",
  leverage: "10",
  isolated: true,
  isolatedWallet: "3000.00000000",
  notional: "-30500.00000000",
  maxNotional: "250000",
  updateTime: 1784021400000,
};
const V3 = {
  symbol: "BTCUSDT",
  positionSide: "BOTH",
  positionAmt: "-0.500",
  unrealizedProfit: "-500.00000000",
  isolatedMargin: "2500.00000000",
  notional: "-30500.00000000",
  isolatedWallet: "3000.00000000",
  initialMargin: "3050.00000000",
  maintMargin: "122.00000000",
  updateTime: 1784021400000,
};
const account = (...positions: unknown[]) => ({ assets: [], positions });

describe("Binance account", () => {
  test("v2 gives leverage and mode; the mark follows from notional", () => {
    const result = read(account(V2));
    expect(result.format).toBe("Binance USD-M account");
    expect(result.positions[0]).toMatchObject({
      side: "short",
      size: "0.5",
      entry: "60000",
      mark: "61000",
      leverage: "10",
      margin: "3000",
      marginMode: "isolated",
      provenance: { leverage: "given", mark: "derived", margin: "given" },
    });
  });

  test("v3 gives neither entry nor leverage: both follow from notional, profit and margin", () => {
    expect(read(account(V3)).positions[0]).toMatchObject({
      entry: "60000",
      mark: "61000",
      leverage: "10",
      marginMode: "isolated",
      provenance: { entry: "derived", leverage: "derived", marginMode: "derived" },
    });
  });

  test("v3 with an unsigned notional of a short gives the same entry", () => {
    const result = read(account({ ...V3, notional: "30500.00000000" }));
    expect(result.positions[0]?.entry).toBe("60000");
  });

  test("refuses a v3 row whose entry cannot be derived", () => {
    const result = read(account({ ...V3, notional: "0" }));
    expect(result.findings[0]).toMatchObject({ severity: "error", row: 1, field: "entryPrice" });
  });
});

describe("Binance ACCOUNT_UPDATE", () => {
  const update = {
    e: "ACCOUNT_UPDATE",
    E: 1784021400001,
    T: 1784021400000,
    a: {
      m: "ORDER",
      B: [{ a: "USDT", wb: "1", cw: "1", bc: "0" }],
      P: [
        { s: "BTCUSDT", pa: "0", ep: "0.0", up: "0", mt: "isolated", iw: "0", ps: "BOTH" },
        {
          s: "BTCUSDT",
          pa: "20",
          ep: "6563.665",
          up: "2850.212",
          mt: "isolated",
          iw: "13200.7",
          ps: "LONG",
        },
        {
          s: "BTCUSDT",
          pa: "-10",
          ep: "6563.86",
          up: "-1423.156",
          mt: "cross",
          iw: "0",
          ps: "SHORT",
        },
      ],
    },
  };

  test.each([
    ["plain", update],
    ["in the envelope of a combined stream", { stream: "abc", data: update }],
  ])("reads the wallet %s, and the mark from the profit", (_, message) => {
    const result = read(message);
    expect(result.flatRowsDropped).toBe(1);
    expect(result.positions).toMatchObject([
      { side: "long", margin: "13200.7", mark: "6706.1756", asOf: "2026-07-14T09:30:00.000Z" },
      { side: "short", marginMode: "cross", mark: "6706.1756" },
    ]);
    expect(result.positions[0]).not.toHaveProperty("leverage");
  });

  test("counts the contracts of COIN-M, whose stream is spelled alike", () => {
    const row = { s: "BTCUSD_PERP", pa: "-10", ep: "60000", up: "0.0003", mt: "isolated" };
    const message = { ...update, a: { P: [{ ...row, iw: "0.0017", ps: "BOTH" }] } };
    const [position] = read(message).positions;
    expect(position).toMatchObject({
      ...{ market: "BINANCE:BTCUSD_PERP", contract: "inverse", side: "short" },
      ...{ size: "1000", margin: "0.0017", provenance: { size: "derived" } },
    });
    expect(position).not.toHaveProperty("mark");
  });

  test("says that an update lists only what changed", () => {
    expect(read(update).findings.map((f) => f.message)).toContain(
      "an account update lists only the positions that changed, not all of them"
    );
  });
});

describe("Binance COIN-M", () => {
  const ROW = {
    symbol: "BTCUSD_PERP",
    positionAmt: "-30",
    entryPrice: "60000",
    markPrice: "61000",
    unRealizedProfit: "0.00081967",
    liquidationPrice: "66000.5",
    leverage: "10",
    maxQty: "50",
    marginType: "isolated",
    isolatedMargin: "0.00418033",
    isAutoAddMargin: "false",
    positionSide: "BOTH",
    updateTime: 0,
  };

  test.each([
    ["BTCUSD_PERP", "3000"],
    ["ETHUSD_PERP", "300"],
  ])("counts %s in its contract size", (symbol, size) => {
    expect(read([{ ...ROW, symbol }]).positions[0]).toMatchObject({
      contract: "inverse",
      size,
      side: "short",
      margin: "0.00336066",
      provenance: { size: "derived", margin: "derived" },
    });
  });

  test("knows its rows by their symbol where maxQty was left out", () => {
    expect(read([{ ...ROW, maxQty: undefined }]).positions).toMatchObject([
      { contract: "inverse", size: "3000" },
    ]);
  });

  test("blocks a row whose contract size is not known", () => {
    const result = read([{ ...ROW, symbol: "BTCEUR_PERP" }]);
    expect(result.positions).toEqual([]);
    expect(result.findings[0]?.message).toContain("size of one BTCEUR_PERP contract is not known");
  });

  test("gives no isolated margin to a cross position", () => {
    const cross = read([{ ...ROW, marginType: "cross" }]).positions[0];
    expect(cross?.marginMode).toBe("cross");
    expect(cross).not.toHaveProperty("margin");
  });

  test("never reads a row with a contract limit as a linear position", () => {
    const row = { ...ROW, entryPrice: undefined, unrealizedProfit: "0", initialMargin: "0.005" };
    expect(() => read(account({ ...row, notional: "0.05" }))).toThrow("holds no open positions");
  });

  test("reads the flat rows of an account by their contract limit", () => {
    const row = { ...ROW, positionAmt: "0", isolated: false, unrealizedProfit: "0" };
    expect(read(account(row))).toMatchObject({
      format: "Binance COIN-M positions",
      flatRowsDropped: 1,
    });
  });
});
