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

  test("but not where an empty import is that of another account", () => {
    const empty = { ...imported("HYPERLIQUID:BTC"), positions: [], account: "0xB" };
    expect(vanished(empty, "HYPERLIQUID:BTC 0xA")).toEqual([]);
    expect(vanished(empty, "HYPERLIQUID:BTC 0xb")).toEqual(["HYPERLIQUID:BTC long (0xb)"]);
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

describe("an import that may lack positions takes none for vanished", () => {
  test.each(["changes", "oneMarket", "page"] as const)("%s", (partial) => {
    const rows = table("BINANCE:BTCUSDT", "BINANCE:ETHUSDT", "BYBIT:BTCUSDT");
    const result = imported("BINANCE:BTCUSDT", { partial });
    expect(positionsUpdate(result, rows, IMPORTED_AT).summary).toMatchObject({
      ...{ vanished: [], unmentioned: ["BINANCE:ETHUSDT long"], untouched: 1 },
    });
  });
});

describe("a source may lack positions", () => {
  const partialOf = (...messages: unknown[]) =>
    importPositions(messages.map((message) => JSON.stringify(message)).join("\n")).partial;

  const POSITION = {
    ...{ symbol: "BTCUSDT", side: "Buy", size: "1", avgPrice: "60000", entryPrice: "60000" },
    ...{ leverage: "10", positionIdx: 0, liqPrice: "", category: "linear" },
  };
  const ETH = { ...POSITION, symbol: "ETHUSDT" };
  const flat = { ...POSITION, symbol: "SOLUSDT", size: "0", side: "" };
  const bybit = (list: unknown[], nextPageCursor = "") => ({
    ...{ retCode: 0, result: { category: "linear", list, nextPageCursor } },
  });
  const okx = {
    ...{ instId: "BTC-USDT-SWAP", instType: "SWAP", pos: "1", avgPx: "60000", mgnMode: "cross" },
    ...{ posSide: "net", markPx: "60000", lever: "3", notionalUsd: "600" },
  };

  test.each([
    ["Bybit's stream", { topic: "position", data: [POSITION, ETH] }],
    ["Bybit's stream of nothing", { retCode: 0, topic: "position", data: [] }],
    ["OKX's stream", { arg: { channel: "positions" }, data: [okx, okx] }],
    [
      "Binance's stream",
      {
        e: "ACCOUNT_UPDATE",
        a: { P: [{ s: "BTCUSDT", pa: "1", ep: "60000", mt: "cross", ps: "BOTH" }] },
      },
    ],
    ["Binance's stream of nothing", { e: "ACCOUNT_UPDATE", a: { B: [], P: [] } }],
  ])("where it is %s", (_what, message) => {
    expect(partialOf(message)).toBe("changes");
  });

  test.each([
    ["a list of one market", [bybit([POSITION])]],
    ["both sides of one market", [bybit([POSITION, { ...POSITION, side: "Sell" }])]],
    ["a single row", [POSITION]],
    ["a row a line", [POSITION, ETH]],
    ["a list and a list of one market", [bybit([POSITION, ETH]), bybit([POSITION])]],
  ])("where it is %s", (_what, messages) => {
    expect(partialOf(...messages)).toBe("oneMarket");
  });

  test("where it is a table of one market", () => {
    const row = "BINANCE,BTCUSDT,long,1,60000,10";
    const text = (...rows: string[]) =>
      ["Venue,Market,Side,Size,Entry,Leverage", ...rows].join("\n");
    expect(importPositions(text(row)).partial).toBe("oneMarket");
    expect(importPositions(text(row, row.replace("BTC", "ETH"))).partial).toBeUndefined();
  });

  test("where it is one page of a list", () => {
    const coins = Array.from({ length: 20 }, (_, i) => ({ ...POSITION, symbol: `C${i}USDT` }));
    expect(partialOf(bybit(coins, "C19USDT%2C0"))).toBe("page");
    expect(partialOf(bybit(coins))).toBeUndefined();
  });

  const hyperliquid = { szi: "1", entryPx: "9", leverage: { type: "cross", value: 3 } };
  test.each([
    ["a list of several markets", bybit([POSITION, ETH])],
    ["a list in which others are flat", bybit([POSITION, flat])],
    [
      "an account of Hyperliquid",
      { assetPositions: [{ position: { coin: "BTC", ...hyperliquid } }] },
    ],
    [
      "an account of Binance",
      {
        assets: [],
        positions: [
          {
            ...{ symbol: "BTCUSDT", positionAmt: "1", entryPrice: "60000", leverage: "10" },
            ...{ isolated: false, unrealizedProfit: "0", initialMargin: "6000", notional: "60000" },
          },
        ],
      },
    ],
  ])("but not where it is %s", (_what, message) => {
    expect(partialOf(message)).toBeUndefined();
  });
});
