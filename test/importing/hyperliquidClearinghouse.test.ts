import { importPositions } from "../../src/importing";

/** An isolated long as Hyperliquid returned it: marginUsed = rawUsd + szi × mark. */
const ISOLATED = {
  coin: "HYPE",
  szi: "2.0",
  leverage: { type: "isolated", value: 10, rawUsd: "-68.126246" },
  entryPx: "37.829",
  positionValue: "75.652",
  unrealizedPnl: "-0.006",
  liquidationPx: "35.8559189474",
  marginUsed: "7.525754",
  maxLeverage: 10,
};
const state = (...positions: unknown[]) =>
  JSON.stringify({
    marginSummary: { accountValue: "83.307638" },
    assetPositions: positions.map((position) => ({ type: "oneWay", position })),
    time: 1754467216357,
  });

describe("Hyperliquid clearinghouseState", () => {
  test("takes the profit out of marginUsed to get the margin at entry", () => {
    // rawUsd + szi × entry = −68.126246 + 2 × 37.829
    expect(importPositions(state(ISOLATED)).positions[0]).toMatchObject({
      market: "HYPERLIQUID:HYPE",
      side: "long",
      size: "2",
      entry: "37.829",
      margin: "7.531754",
      mark: "37.826",
      marginMode: "isolated",
      venueLiquidation: "35.8559189474",
      asOf: "2025-08-06T08:00:16.357Z",
      provenance: { margin: "derived", mark: "derived", leverage: "given" },
    });
  });

  test("reads a negative szi as short, and a cross position without wallet margin", () => {
    const cross = {
      ...ISOLATED,
      coin: "SOL",
      szi: "-0.5",
      leverage: { type: "cross", value: "20" },
    };
    const [position] = importPositions(state(cross)).positions;
    expect(position).toMatchObject({
      side: "short",
      size: "0.5",
      marginMode: "cross",
      leverage: "20",
    });
    expect(position).not.toHaveProperty("margin");
  });

  test.each(["kPEPE", "flx:CRCL"])("keeps %s as the venue spells it", (coin) => {
    const [position] = importPositions(state({ ...ISOLATED, coin })).positions;
    expect(position).toMatchObject({ symbol: coin, market: `HYPERLIQUID:${coin}` });
  });

  test("takes a null liquidation price as none", () => {
    const [position] = importPositions(state({ ...ISOLATED, liquidationPx: null })).positions;
    expect(position).not.toHaveProperty("venueLiquidation");
  });

  test("reads the stream of all exchanges that are deployed on it", () => {
    const states = [
      ["", JSON.parse(state(ISOLATED))],
      ["xyz", JSON.parse(state({ ...ISOLATED, coin: "xyz:NVDA" }))],
    ];
    const data = { user: "0x0", clearinghouseStates: states };
    const message = JSON.stringify({ channel: "allDexsClearinghouseState", data });
    expect(importPositions(message).positions.map(({ market }) => market)).toEqual([
      "HYPERLIQUID:HYPE",
      "HYPERLIQUID:xyz:NVDA",
    ]);
  });

  test("explains an account without positions, which an agent wallet always is", () => {
    const result = importPositions(state());
    expect(result).toMatchObject({ venue: "HYPERLIQUID", positions: [], rowsRead: 0 });
    expect(result.findings[0]?.message).toContain("agent (API) wallet");
  });
});
