import { importPositions, type ImportResult } from "../../../src/importing";
import { positionsUpdate, type StandingTable } from "../../../src/scenario";
import { IMPORTED_AT, position } from "../books";

const HEADER = ["Venue", "Market", "Side", "Size", "Contract", "Account", "Check"];

/** A table with these rows: `BYBIT:BTCUSDT`, or `BYBIT:BTCUSD inverse`, or `BYBIT:BTCUSDT main` of an account. */
function table(...rows: string[]): StandingTable {
  return {
    name: "Positions",
    header: HEADER,
    rows: rows.map((text) => {
      const [market = "", word = ""] = text.split(" ");
      const contract = word === "inverse" ? "inverse" : "linear";
      const account = word === "inverse" ? "" : word;
      const venue = market.split(":")[0]!;
      return [venue, market, "long", 1, contract, account, ""].map((value) => ({ value }));
    }),
  };
}

function imported(
  market: string,
  changes: Partial<ImportResult> = {},
  account?: string
): ImportResult {
  const venue = market.split(":")[0]!;
  const contract = /USD(_PERP)?$/.test(market) ? "inverse" : "linear";
  return {
    ...{ format: "", venue, findings: [], rowsRead: 1, flatRowsDropped: 0 },
    positions: [position({ venue, market, contract, account, symbol: market })],
    ...changes,
  };
}

const vanished = (result: ImportResult, ...rows: string[]) =>
  positionsUpdate(result, table(...rows), IMPORTED_AT).summary.vanished;

describe("a position that an import does not list has vanished", () => {
  test("where the same list of the same venue is imported", () => {
    expect(vanished(imported("BINANCE:BTCUSDT"), "BINANCE:BTCUSDT", "BINANCE:ETHUSDT")).toEqual([
      "BINANCE:ETHUSDT long",
    ]);
  });

  test.each([
    ["another venue", "BYBIT:BTCUSDT", "BINANCE:ETHUSDT"],
    ["the other kind of contract", "BINANCE:BTCUSDT", "BINANCE:BTCUSD_PERP inverse"],
    ["another settlement coin of Bybit", "BYBIT:BTCUSDT", "BYBIT:BTCPERP"],
    ["an exchange deployed on Hyperliquid", "HYPERLIQUID:BTC", "HYPERLIQUID:xyz:NVDA"],
    ["Hyperliquid's own list", "HYPERLIQUID:xyz:NVDA", "HYPERLIQUID:BTC"],
  ])("but not where it stands in %s", (_what, market, row) => {
    expect(vanished(imported(market), market, row)).toEqual([]);
  });

  test("but not where it belongs to another account", () => {
    const rows = ["BYBIT:BTCUSDT main", "BYBIT:ETHUSDT main", "BYBIT:SOLUSDT second"];
    expect(vanished(imported("BYBIT:BTCUSDT", {}, "main"), ...rows)).toEqual([
      "BYBIT:ETHUSDT long (main)",
    ]);
  });

  test("but not where the import names no account and the table has several", () => {
    const rows = ["BYBIT:BTCUSDT main", "BYBIT:ETHUSDT second"];
    expect(vanished(imported("BYBIT:SOLUSDT"), ...rows)).toEqual([]);
  });

  test("but not where its row of the import could not be read", () => {
    const unread = (label?: string): Partial<ImportResult> => ({
      findings: [{ severity: "error", row: 2, label, message: "entryPrice is missing" }],
    });
    const rows = ["BINANCE:BTCUSDT", "BINANCE:ETHUSDT", "BINANCE:SOLUSDT"];
    expect(vanished(imported("BINANCE:BTCUSDT", unread("ETHUSDT")), ...rows)).toEqual([
      "BINANCE:SOLUSDT long",
    ]);
    expect(vanished(imported("BINANCE:BTCUSDT", unread()), ...rows)).toEqual([]);
  });

  test("where the account is flat by the reply of its own list", () => {
    const flat = (format: string, venue: string): ImportResult => ({
      ...{ format, venue, positions: [], findings: [], rowsRead: 1, flatRowsDropped: 1 },
    });
    const usdM = flat("Binance USD-M positions (positionRisk v3)", "BINANCE");
    expect(vanished(usdM, "BINANCE:ETHUSDT", "BINANCE:BTCUSD_PERP inverse")).toEqual([
      "BINANCE:ETHUSDT long",
    ]);
    expect(
      vanished(
        flat("Binance COIN-M positions", "BINANCE"),
        "BINANCE:ETHUSDT",
        "BINANCE:BTCUSD_PERP inverse"
      )
    ).toEqual(["BINANCE:BTCUSD_PERP long"]);
    const empty = flat("Hyperliquid positions (empty reply)", "HYPERLIQUID");
    expect(vanished(empty, "HYPERLIQUID:BTC", "HYPERLIQUID:xyz:NVDA")).toEqual([
      "HYPERLIQUID:BTC long",
    ]);
    // The reply does not say which of Bybit's lists is empty.
    expect(vanished(flat("Bybit positions (empty reply)", "BYBIT"), "BYBIT:BTCUSDT")).toEqual([]);
  });
});

describe("a stream tells of changes only", () => {
  const POSITION = {
    ...{ symbol: "BTCUSDT", side: "Buy", size: "1", avgPrice: "60000", entryPrice: "60000" },
    ...{ leverage: "10", positionIdx: 0, liqPrice: "", category: "linear" },
  };
  test.each([
    ["Bybit's list", { retCode: 0, result: { category: "linear", list: [POSITION] } }, undefined],
    ["Bybit's stream", { topic: "position", data: [POSITION] }, true],
    ["Bybit's stream of nothing", { retCode: 0, topic: "position", data: [] }, true],
    [
      "Binance's stream",
      {
        e: "ACCOUNT_UPDATE",
        a: { P: [{ s: "BTCUSDT", pa: "1", ep: "60000", mt: "cross", ps: "BOTH" }] },
      },
      true,
    ],
    ["Binance's stream of nothing", { e: "ACCOUNT_UPDATE", a: { B: [], P: [] } }, true],
  ])("%s", (_what, message, onlyChanges) => {
    expect(importPositions(JSON.stringify(message)).onlyChanges).toBe(onlyChanges);
  });
});
