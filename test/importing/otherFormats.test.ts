import { importPositions, ImportError } from "../../src/importing";

describe("FTX positions", () => {
  const ROW = {
    future: "ETH-PERP",
    side: "sell",
    netSize: -0.23,
    size: 0.23,
    entryPrice: 138.22,
    recentAverageOpenPrice: 135.31,
    estimatedLiquidationPrice: 152.1,
    initialMarginRequirement: 0.1,
  };
  const reply = (...result: unknown[]) => JSON.stringify({ success: true, result });

  test("takes recentAverageOpenPrice as the entry, not the re-marked entryPrice", () => {
    expect(importPositions(reply(ROW)).positions[0]).toMatchObject({
      market: "FTX:ETH-PERP@2022-11-11",
      side: "short",
      size: "0.23",
      entry: "135.31",
      leverage: "10",
      marginMode: "cross",
      venueLiquidation: "152.1",
    });
  });

  test("drops flat rows full of nulls that say side buy", () => {
    const flat = {
      ...ROW,
      side: "buy",
      netSize: 0,
      entryPrice: null,
      recentAverageOpenPrice: null,
    };
    expect(importPositions(reply(flat))).toMatchObject({ positions: [], flatRowsDropped: 1 });
  });

  test("refuses a side against the net size", () => {
    expect(importPositions(reply({ ...ROW, side: "buy" })).findings[0]?.message).toContain(
      "side says buy, but netSize is -0.23"
    );
  });
});

describe("ccxt positions", () => {
  const ROW = {
    info: {},
    symbol: "BTC/USDT:USDT",
    side: "long",
    contracts: 50,
    contractSize: 0.01,
    entryPrice: 60000,
    markPrice: 61000,
    leverage: 10,
    collateral: 3500,
    unrealizedPnl: 500,
    liquidationPrice: 54298.5,
    marginMode: "isolated",
    timestamp: 1784021400000,
  };
  const read = (change: object) => importPositions(JSON.stringify([{ ...ROW, ...change }]));

  test("counts contracts in their size and takes the profit out of collateral", () => {
    expect(read({}).positions[0]).toMatchObject({
      venue: "",
      market: "",
      contract: "linear",
      size: "0.5",
      margin: "3000",
      provenance: { margin: "derived" },
    });
  });

  test("reads an inverse symbol as inverse", () => {
    const result = read({ symbol: "BTC/USD:BTC", contractSize: 100 });
    expect(result.positions[0]).toMatchObject({ contract: "inverse", size: "5000" });
  });

  test("prefers the venue's own row, with ccxt's contract size", () => {
    const info = {
      instId: "NEW-USDT-SWAP",
      instType: "SWAP",
      pos: "50",
      posSide: "short",
      avgPx: "3",
      mgnMode: "isolated",
      margin: "15",
    };
    const result = read({ info, contractSize: 10 });
    expect(result.venue).toBe("OKX");
    expect(result.positions[0]).toMatchObject({
      market: "OKX:NEW-USDT-SWAP",
      side: "short",
      size: "500",
    });
  });

  test("finds the row of Hyperliquid, which is wrapped once more", () => {
    const position = {
      ...{ coin: "kPEPE", szi: "-1000", entryPx: "0.012", positionValue: "13", marginUsed: "5" },
      ...{ unrealizedPnl: "-1", leverage: { type: "isolated", value: 3 }, liquidationPx: "0.02" },
    };
    const result = read({ symbol: "KPEPE/USDC:USDC", info: { type: "oneWay", position } });
    expect(result.positions).toMatchObject([
      { market: "HYPERLIQUID:kPEPE", side: "short", size: "1000", margin: "6" },
    ]);
  });

  test.each(["kPEPE/USDC:USDC", "XYZ-NVDA/USDC:USDC", "BTC/USD:USDC"])("reads %s", (symbol) => {
    expect(read({ symbol }).positions).toMatchObject([{ symbol, contract: "linear" }]);
  });

  test("drops flat rows, whose side and prices are null", () => {
    expect(read({ contracts: 0, side: null, entryPrice: null, contractSize: null })).toMatchObject({
      ...{ positions: [], flatRowsDropped: 1 },
    });
  });

  test.each([
    ["no contract size", { contractSize: null }, "contractSize is missing"],
    ["a closed position", { contracts: null }, "contracts is missing"],
    ["a dated future", { symbol: "BTC/USDT:USDT-241227" }, "is a dated future"],
    ["a spot symbol", { symbol: "BTC/USDT" }, "not a unified perpetual symbol"],
    ["a quanto contract", { symbol: "ETH/USD:BTC" }, "ETH/USD:BTC is a quanto contract"],
  ])("refuses %s", (_, change, message) => {
    expect(
      read(change)
        .findings.map((f) => f.message)
        .join()
    ).toContain(message);
  });
});

describe("replies that hold no open positions", () => {
  test.each([
    [
      "history",
      '[{"symbol":"BTCUSDT","incomeType":"FUNDING_FEE","income":"-1"}]',
      "income history",
    ],
    ["history", '[{"time":1,"hash":"0x","delta":{"type":"funding"}}]', "funding history"],
    ["unknown-format", '{"symbols":[{"symbol":"BTCUSDT"}]}', "list of contracts"],
    [
      "unknown-format",
      '{"code":"0","data":[{"instId":"BTC-USDT-SWAP","ctVal":"1"}]}',
      "list of contracts",
    ],
    ["empty", '{"code":"0","data":[["1","2"]]}', "no rows with named fields"],
  ])("are refused as %s: %s", (reason, text, message) => {
    expect(() => importPositions(text)).toThrow(ImportError);
    expect(() => importPositions(text)).toThrow(message);
    expect(() => importPositions(text)).toThrow(expect.objectContaining({ reason }));
  });
});
