import { createHistorySheet } from "../../src/commands/job";
import { importHistory, type HistoryResult } from "../../src/importing";
import { HISTORY_COLUMNS, type HistoryColumnName } from "../../src/scenario";
import { saveWorkbook } from "../../src/host/xlsx";
import { Embedded } from "./embedded";

const TRADES = [
  "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID",
  "1,2026-07-01 10:00:00,BTCUSDT,BUY,60000,0.5,30000,12.0 USDT,0,true,false,1,11",
  "1,2026-07-01 14:00:00,BTCUSDT,SELL,61000,0.5,30500,12.2USDT,500,false,false,3,13",
  "1,2026-07-02 08:00:00,ETHUSDT,SELL,3000,2,6000,0.004 BNB,0,false,false,4,14",
  "1,2026-07-02 20:00:00,ETHUSDT,BUY,3100,2,6200,2.5 USDT,-200,true,false,5,15",
].join("\r\n");

const FUNDING = [
  "Time,Type,Amount,Asset,Symbol,Transaction ID",
  "2026-07-01 08:00:00,FUNDING_FEE,-1.25,USDT,BTCUSDT,1",
  "2026-07-01 16:00:00,FUNDING_FEE,0.75,USDT,BTCUSDT,2",
  "2026-07-01 16:00:00,FUNDING_FEE,-0.00001,BTC,BTCUSD_PERP,3",
].join("\r\n");

const IMPORTED_AT = new Date("2026-11-23T09:10:00Z");

describe("a History sheet in a workbook", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  async function write(text: string, fileName?: string) {
    const made = await createHistorySheet(importHistory(text, { fileName }), undefined, {
      fileName,
      importedAt: IMPORTED_AT,
    });
    await embedded.workbook.settled();
    return made;
  }

  const column = (name: HistoryColumnName) =>
    HISTORY_COLUMNS.findIndex((candidate) => candidate.name === name);
  const header = () => embedded.workbook.tables[0]!.area.row;
  const at = (row: number, name: HistoryColumnName) =>
    embedded.value("Trade history", header() + 1 + row, column(name));
  const line = (row: number) => HISTORY_COLUMNS.map(({ name }) => at(row, name));
  const shown = (row: number, name: HistoryColumnName) =>
    embedded.workbook.text(embedded.sheet("Trade history"), header() + 1 + row, column(name));
  const heading = (text: string) => {
    for (let row = 0; row < header(); row += 1) {
      if (embedded.value("Trade history", row, 0) === text) return row;
    }
    throw new Error(`no heading ${text}`);
  };
  const totals = () => {
    const first = heading("Totals by currency") + 2;
    const from = column("Currency");
    const rows: unknown[][] = [];
    for (let row = first; embedded.value("Trade history", row, from) !== null; row += 1) {
      rows.push(
        [0, 1, 2, 3, 4, 5].map((step) => embedded.value("Trade history", row, from + step))
      );
    }
    return rows;
  };
  const heads = () =>
    Array.from({ length: header() }, (_, row) =>
      String(embedded.value("Trade history", row, 0) ?? "")
    );

  it("has a row for each market and currency, the best result first", async () => {
    const name = "Binance-Futures-Trade-History-202607030000(UTC+3)-part1-of1.csv";
    const made = await write(TRADES, name);
    expect(made).toEqual({ sheetName: "Trade history", tableName: "History", rows: 3 });
    const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
    expect(line(0)).toEqual([
      ...["BINANCE", "BINANCE:BTCUSDT", "USDT", 500, 24.2, null, 475.8, 2, 4],
      ...[day("2026-07-01T07:00:00Z"), day("2026-07-01T11:00:00Z")],
    ]);
    expect(line(1).slice(1, 9)).toEqual([
      "BINANCE:ETHUSDT",
      "USDT",
      -200,
      2.5,
      null,
      -202.5,
      2,
      12,
    ]);
    expect(line(2).slice(1, 9)).toEqual([
      ...["BINANCE:ETHUSDT", "BNB", null, 0.004, null, -0.004, null, null],
    ]);
  });

  it("adds up each currency by itself, with formulas", async () => {
    await write(TRADES);
    expect(totals()).toEqual([
      ["USDT", 300, 26.7, 0, 273.3, 4],
      ["BNB", 0, 0.004, 0, -0.004, 0],
    ]);
    const sheet = embedded.sheet("Trade history");
    embedded.workbook.setInput(sheet, header() + 1, column("Realised P&L"), 1500);
    await embedded.workbook.settled();
    expect(totals()[0]!.slice(1, 5)).toEqual([1300, 26.7, 0, 1273.3]);
  });

  it("shows times in UTC where the file name says its zone, and says so", async () => {
    await write(TRADES, "Binance-Futures-Trade-History-202607030000(UTC+3)-part1-of1.csv");
    expect(shown(0, "First")).toBe("2026-07-01 07:00");
    expect(heads()[1]).toMatch(/ · 4 rows read · times in UTC$/);
  });

  it("shows times as printed where nothing says the zone, and says so", async () => {
    await write(TRADES);
    expect(shown(0, "First")).toBe("2026-07-01 10:00");
    expect(heads()[1]).toMatch(/ · times as printed, time zone not given$/);
  });

  it("says in one sentence why there are no positions, and what the export leaves out", async () => {
    await write(FUNDING);
    expect(heads().filter((text) => /no exchange puts open positions/.test(text))).toHaveLength(1);
    expect(heads()).toContain("Not in this export: realised P&L, fees, holding time.");
    expect(at(0, "Realised P&L")).toBeNull();
    expect([at(0, "Funding"), at(0, "Net")]).toEqual([-0.5, -0.5]);
  });

  it("shows coins with more digits than money", async () => {
    await write(FUNDING);
    expect([shown(0, "Funding"), shown(1, "Funding")]).toEqual(["-0.50", "-0.000010"]);
  });

  it("keeps hostile texts as text, and its totals right under a currency like >0", async () => {
    const result: HistoryResult = {
      ...importHistory(TRADES),
      markets: ["=1+1", "*", ">0", "<>"].map((currency, index) => ({
        ...{ venue: "=1+1", market: "@SUM(1)", symbol: "x", currency, otherFees: [], rows: 1 },
        realisedPnl: String(index + 1),
      })),
    };
    await createHistorySheet(result);
    await embedded.workbook.settled();
    const cell = embedded.workbook.cell(embedded.sheet("Trade history"), header() + 1, 0);
    expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
    expect(totals().map(([currency, sum]) => [currency, sum])).toEqual([
      ["*", 2],
      ["<>", 4],
      ["=1+1", 1],
      [">0", 3],
    ]);
  });

  it("lists the 30 currencies with the most rows where a file has more", async () => {
    const markets = Array.from({ length: 40 }, (_, index) => ({
      ...{ venue: "OKX", market: "", symbol: `C${index}`, currency: `C${index}`, otherFees: [] },
      ...{ rows: index + 1, realisedPnl: "1" },
    }));
    await createHistorySheet({ ...importHistory(TRADES), markets });
    await embedded.workbook.settled();
    expect(totals()).toHaveLength(31);
    expect(totals()[0]![0]).toBe("C39");
    expect(totals()[30]![0]).toBe("… and 10 more currencies, in the table");
  });

  it("refuses a file without a single event", async () => {
    const empty = { ...importHistory(TRADES), markets: [] };
    await expect(createHistorySheet(empty)).rejects.toThrow("nothing to write");
    expect(embedded.workbook.sheets).toHaveLength(1);
  });

  it("can be saved: Excel reserves the name History for itself", async () => {
    await write(TRADES);
    await expect(saveWorkbook(embedded.workbook)).resolves.toBeDefined();
  });

  it("takes a free name beside an earlier one", async () => {
    await write(TRADES);
    expect(await write(FUNDING)).toMatchObject({
      sheetName: "Trade history (2)",
      tableName: "History_2",
    });
  });
});
