import {
  createPositionsSheet,
  previewUpdate,
  undoUpdate,
  updatePositionsSheet,
} from "../../src/commands/job";
import type { ImportResult, Position } from "../../src/importing";
import { IMPORTED_AT, position, SMALL_BOOK } from "../scenario/books";
import { Embedded } from "./embedded";
import { everythingIn } from "./everythingIn";

const LATER = new Date("2026-11-24T10:00:00Z");

function imported(
  positions: readonly Position[],
  changes: Partial<ImportResult> = {}
): ImportResult {
  return {
    format: "Binance USD-M positions (positionRisk v3)",
    venue: "BINANCE",
    positions: [...positions],
    findings: [],
    rowsRead: positions.length,
    flatRowsDropped: 0,
    ...changes,
  };
}

const [btc, pepe, coin] = SMALL_BOOK.map((one) => ({ ...one })) as [Position, Position, Position];
const eth = position({ market: "BINANCE:ETHUSDT", symbol: "ETHUSDT", size: "4", entry: "3000" });

describe("updating the Positions table", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
    await createPositionsSheet(imported([btc, pepe, coin]), undefined, { importedAt: IMPORTED_AT });
    await embedded.workbook.settled();
  });
  afterEach(() => embedded.close());

  const update = async (positions: readonly Position[], changes?: Partial<ImportResult>) => {
    const summary = await updatePositionsSheet(imported(positions, changes), undefined, {
      importedAt: LATER,
    });
    await embedded.workbook.settled();
    return summary;
  };
  const table = () => embedded.workbook.tables[0]!;
  const sheet = () => table().sheet;
  const columnOf = (name: string) => {
    const { row, column, columns } = table().area;
    for (let at = column; at < column + columns; at += 1) {
      if (embedded.workbook.value(sheet(), row, at) === name) return at;
    }
    throw new Error(`no column ${name}`);
  };
  const rowOf = (row: number) => table().area.row + 1 + row;
  const at = (row: number, name: string) =>
    embedded.workbook.value(sheet(), rowOf(row), columnOf(name));
  const formulaAt = (row: number, name: string) =>
    embedded.workbook.cell(sheet(), rowOf(row), columnOf(name))?.formula;
  const lookAt = (row: number, name: string) =>
    embedded.workbook.format(sheet(), rowOf(row), columnOf(name));
  const type = (row: number, name: string, input: string | number) =>
    embedded.workbook.setInput(sheet(), rowOf(row), columnOf(name), input);
  const column = (name: string) =>
    Array.from({ length: table().area.rows - 1 }, (_, row) => at(row, name));
  const inWorkbook = (work: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem("Positions"));
      await context.sync();
    });
  /** Adds a column of a user's own right of the table's. */
  const addColumn = async (name: string, cells: (string | number)[]) => {
    await inWorkbook((excelTable) => {
      excelTable.columns.add(undefined, [[name], ...cells.map((cell) => [cell])]);
    });
    await embedded.workbook.settled();
  };

  it("says what it would do, and writes nothing", async () => {
    const before = everythingIn(embedded);
    const moved = { ...btc, size: "0.75", mark: "62000" };
    expect(await previewUpdate(imported([moved, pepe, eth]))).toEqual({
      sheetName: "Positions",
      tableName: "Positions",
      added: ["BINANCE:ETHUSDT long"],
      changed: [
        {
          label: "BINANCE:BTCUSDT long",
          columns: ["Size", "Mark"],
        },
      ],
      unchanged: 1,
      vanished: [],
      unmentioned: [],
      kept: [],
      untouched: 1,
    });
    expect(everythingIn(embedded)).toEqual(before);
  });

  it("replaces figures in their rows and appends what is new", async () => {
    const summary = await update([{ ...btc, size: "0.75", mark: "62000" }, pepe, coin, eth]);
    expect(summary).toMatchObject({ added: ["BINANCE:ETHUSDT long"], unchanged: 2, vanished: [] });
    expect(column("Market")).toEqual([
      "BINANCE:BTCUSDT",
      "BINANCE:1000PEPEUSDT",
      "BINANCE:BTCUSD_PERP",
      "BINANCE:ETHUSDT",
    ]);
    expect([at(0, "Size"), at(0, "P&L"), at(0, "Entry")]).toEqual([0.75, 1500, 60000]);
  });

  it("lets appended rows compute, look and check as the others", async () => {
    await update([btc, pepe, coin, { ...eth, venueLiquidation: "2711.5" }]);
    expect(at(3, "Notional")).toBe(244_000);
    expect(at(3, "Liquidation")).toBeGreaterThan(0);
    expect(String(at(3, "Check"))).toMatch(/^venue /);
    expect(embedded.workbook.text(sheet(), rowOf(3), columnOf("Entry"))).toBe("3,000.00");
    expect(lookAt(3, "Entry").fontColor).toBe("#0000FF");
    expect(lookAt(3, "Size").italic ?? false).toBe(false);
  });

  it("changes nothing but the source line where the import is the same", async () => {
    const before = column("Check");
    expect(await update([btc, pepe, coin])).toMatchObject({
      ...{ added: [], changed: [], unchanged: 3, vanished: [], kept: [], untouched: 0 },
    });
    expect(column("Check")).toEqual(before);
    expect(embedded.workbook.value(sheet(), 1, 0)).toMatch(/ · updated 2026-11-24 10:00 UTC/);
  });

  it("keeps a stop that somebody typed, and takes one where there is none", async () => {
    type(0, "Stop", 57_500);
    await update([{ ...btc, stop: "51000" }, { ...pepe, stop: "0.00002" }, coin]);
    expect([at(0, "Stop"), at(1, "Stop")]).toEqual([57_500, 0.00002]);
  });

  it("keeps columns that somebody added, values and formulas, and fills formulas down", async () => {
    await addColumn("Thesis", ["breakout", "", "hedge"]);
    await addColumn("Twice", ["=[@Size]*2", "=[@Size]*2", "=[@Size]*2"]);
    await update([{ ...btc, size: "0.75" }, pepe, coin, eth]);
    expect(column("Thesis")).toEqual(["breakout", null, "hedge", null]);
    expect(column("Twice")).toEqual([1.5, 10_000_000, 20_000, 8]);
  });

  it("keeps a formula that somebody typed over a figure, and says so", async () => {
    type(0, "Mark", "=60000+1");
    const summary = await update([{ ...btc, mark: "63000" }, pepe, coin]);
    expect(summary.kept).toEqual([{ label: "BINANCE:BTCUSDT long", columns: ["Mark"] }]);
    expect([at(0, "Mark"), formulaAt(0, "Mark")]).toEqual([60001, "=60000+1"]);
  });

  it("keeps a formula that somebody changed in a calculated column, also in new rows", async () => {
    for (const row of [0, 1, 2]) type(row, "Notional", "=[@Size]*[@Entry]*2");
    await update([btc, pepe, coin, eth]);
    expect(at(3, "Notional")).toBe(24_000);
  });

  it("marks a vanished position and keeps its row", async () => {
    const summary = await update([btc, coin]);
    expect(summary.vanished).toEqual(["BINANCE:1000PEPEUSDT short"]);
    expect(at(1, "Check")).toBe("gone from the import of 2026-11-24 10:00 UTC: closed?");
    expect(at(1, "Size")).toBe(5_000_000);
    expect(lookAt(1, "Market").strikethrough).toBe(true);
    expect(lookAt(0, "Market").strikethrough ?? false).toBe(false);
  });

  it("marks the positions of a list that is empty now", async () => {
    expect((await update([])).vanished).toEqual([
      "BINANCE:BTCUSDT long",
      "BINANCE:1000PEPEUSDT short",
    ]);
    expect(column("Size")).toEqual([0.5, 5_000_000, 10_000]);
    expect(at(2, "Check")).not.toContain("gone");
  });

  it("counts a marked position no second time, and unmarks it when it is back", async () => {
    const check = formulaAt(1, "Check");
    await update([btc, coin]);
    expect(await update([btc, coin])).toMatchObject({ vanished: [], untouched: 1 });
    await update([btc, pepe, coin]);
    expect(formulaAt(1, "Check")).toBe(check);
    expect(lookAt(1, "Market").strikethrough ?? false).toBe(false);
  });

  it("does not take positions of another venue, account or kind for vanished", async () => {
    const bybit = position({ venue: "BYBIT", market: "BYBIT:BTCUSDT" });
    expect(await update([bybit], { venue: "BYBIT" })).toMatchObject({
      ...{ added: ["BYBIT:BTCUSDT long"], vanished: [], untouched: 3 },
    });
    // The inverse contract comes from another reply of Binance than the linear ones.
    expect((await update([btc, pepe])).vanished).toEqual([]);
  });

  it("does not take what a stream of changes leaves out for vanished", async () => {
    const { vanished, unmentioned } = await update([btc], { partial: "changes" });
    expect({ vanished, unmentioned }).toEqual({
      vanished: [],
      unmentioned: ["BINANCE:1000PEPEUSDT short"],
    });
    expect(lookAt(1, "Market").strikethrough ?? false).toBe(false);
  });

  it("does not take a row that could not be read for vanished", async () => {
    const findings: ImportResult["findings"] = [
      { severity: "error", row: 2, label: "1000PEPEUSDT", message: "entryPrice is missing" },
    ];
    expect((await update([btc], { findings })).vanished).toEqual([]);
  });

  it("takes the other side of a market for another position", async () => {
    const summary = await update([btc, { ...btc, side: "short", size: "0.1" }, pepe, coin]);
    expect(summary).toMatchObject({ added: ["BINANCE:BTCUSDT short"], unchanged: 3 });
  });

  it("tells two positions of one market apart by their account", async () => {
    const main = { ...btc, account: "main" };
    const second = { ...btc, account: "second", size: "2" };
    await update([main, second, pepe, coin]);
    expect(column("Account")).toEqual([null, null, null, "main", "second"]);
    const summary = await update([
      { ...second, size: "3" },
      { ...main, size: "1" },
    ]);
    expect(summary.changed.map(({ label }) => label).sort()).toEqual([
      "BINANCE:BTCUSDT long (main)",
      "BINANCE:BTCUSDT long (second)",
    ]);
  });

  it("pairs two positions of one key in their order", async () => {
    await update([btc, pepe, coin, eth]);
    await update([btc, pepe, coin, eth, { ...eth, size: "9" }]);
    expect(column("Size").slice(3)).toEqual([4, 9]);
    await update([btc, pepe, coin, { ...eth, size: "5" }, { ...eth, size: "10" }]);
    expect(column("Size").slice(3)).toEqual([5, 10]);
  });

  it("finds its rows in a table that was sorted", async () => {
    await inWorkbook((excelTable) => excelTable.sort.apply([{ key: columnOf("Size") }]));
    await embedded.workbook.settled();
    expect(column("Size")).toEqual([0.5, 10_000, 5_000_000]);
    await update([{ ...coin, size: "20000" }, { ...btc, size: "0.6" }, pepe]);
    expect(column("Size")).toEqual([0.6, 20_000, 5_000_000]);
  });

  it("finds its table under another name, with columns in another order, at another place", async () => {
    await Excel.run(async (context) => {
      const excelTable = context.workbook.tables.getItem("Positions");
      excelTable.worksheet.getRange("A:B").insert("Right");
      excelTable.worksheet.getRange("1:2").insert("Down");
      excelTable.name = "MyBook";
      await context.sync();
      const header = excelTable.getHeaderRowRange().load("values");
      const body = excelTable.getDataBodyRange().load("formulas");
      await context.sync();
      const order = header.values[0]!.map((_: unknown, index: number) => index).reverse();
      excelTable.getRange().clear("Contents");
      await context.sync();
      header.values = [order.map((from: number) => header.values[0]![from])];
      await context.sync();
      body.formulas = body.formulas.map((line: unknown[]) =>
        order.map((from: number) => line[from])
      );
      await context.sync();
    });
    await embedded.workbook.settled();
    const summary = await update([{ ...btc, size: "0.75" }, pepe, coin, eth]);
    expect(summary).toMatchObject({ tableName: "MyBook", added: ["BINANCE:ETHUSDT long"] });
    expect([at(0, "Size"), at(3, "Size"), at(0, "P&L")]).toEqual([0.75, 4, 750]);
    expect(embedded.workbook.value(sheet(), 3, 2)).toMatch(/updated 2026-11-24/);
  });

  it("makes room: what stands below the table keeps its place under it", async () => {
    const below = table().area.row + table().area.rows + 1;
    embedded.workbook.setInput(sheet(), below, 0, "my remarks");
    await update([btc, pepe, coin, eth, { ...eth, market: "BINANCE:SOLUSDT" }]);
    const used = embedded.workbook.usedArea(sheet())!;
    const texts = Array.from({ length: used.row + used.rows }, (_, row) =>
      embedded.workbook.value(sheet(), row, 0)
    );
    expect(texts.filter((text) => text === "my remarks")).toHaveLength(1);
    expect(column("Market").slice(3)).toEqual(["BINANCE:ETHUSDT", "BINANCE:SOLUSDT"]);
  });

  it("puts derived figures into italics, and given ones upright again", async () => {
    expect(lookAt(1, "Margin").italic).toBe(true);
    const given = { ...pepe, margin: "3.2", provenance: {} };
    await update([{ ...btc, margin: "2900", provenance: { margin: "derived" } }, given, coin]);
    expect([lookAt(0, "Margin").italic, lookAt(1, "Margin").italic]).toEqual([true, false]);
  });

  it("shows all decimals of a size that has more than before", async () => {
    const shown = (row: number) => embedded.workbook.text(sheet(), rowOf(row), columnOf("Size"));
    await update([{ ...btc, size: "0.125" }, { ...pepe, size: "6000000" }, coin]);
    expect([shown(0), shown(1)]).toEqual(["0.125", "6,000,000"]);
    await undoUpdate();
    expect(shown(0)).toBe("0.5");
    expect(lookAt(0, "Size").numberFormat).toBe("#,##0.0");
  });

  it("does not let a supposed margin mode replace a given one", async () => {
    await update([btc, pepe, { ...coin, marginMode: "unknown" }]);
    expect(at(2, "Margin mode")).toBe("cross");
  });

  it("drops margin and venue's figure that belong to the former size", async () => {
    const grown = { ...btc, size: "1", margin: undefined, venueLiquidation: undefined };
    await update([grown, pepe, coin]);
    expect([at(0, "Margin"), at(0, "Venue liquidation")]).toEqual([null, null]);
  });

  it("keeps hostile texts as text", async () => {
    await update([btc, pepe, coin, { ...eth, venue: "=1+1", market: "@SUM(1)", account: "+1" }]);
    for (const [name, text] of [
      ["Venue", "=1+1"],
      ["Market", "@SUM(1)"],
      ["Account", "+1"],
    ] as const) {
      expect([at(3, name), formulaAt(3, name)]).toEqual([text, undefined]);
    }
  });

  it("says where there is no table to update", async () => {
    await inWorkbook((excelTable) => excelTable.delete());
    await expect(previewUpdate(imported([btc]))).rejects.toThrow(/no Positions table/);
    await expect(update([btc])).rejects.toThrow(/no Positions table/);
  });

  it("is refused on a protected sheet before anything is written", async () => {
    await inWorkbook(({ worksheet }) => worksheet.protection.protect());
    const before = everythingIn(embedded);
    await expect(update([{ ...btc, size: "9" }, eth])).rejects.toThrow(
      'The sheet "Positions" is protected. Choose Review > Unprotect Sheet'
    );
    expect(everythingIn(embedded)).toEqual(before);
  });

  it("is refused on a filtered table before anything is written", async () => {
    embedded.intercept = async (request, proceed) =>
      JSON.parse(
        JSON.stringify(await proceed(request)).replace(
          /"IsDataFiltered":false/g,
          '"IsDataFiltered":true'
        )
      );
    const before = everythingIn(embedded);
    await expect(update([{ ...btc, size: "9" }, eth])).rejects.toThrow(
      /Table Positions is filtered.*Data > Clear/
    );
    expect(everythingIn(embedded)).toEqual(before);
  });

  describe("undo", () => {
    const changed = [
      { ...btc, size: "0.75", mark: "62000", margin: undefined, account: "main" },
      { ...coin, leverage: "7", provenance: { leverage: "derived" } },
      eth,
    ] as Position[];

    it("has nothing to undo where nothing was updated", async () => {
      await undoUpdate();
      expect(await undoUpdate()).toBeUndefined();
    });

    it("restores the table exactly", async () => {
      await addColumn("Thesis", ["breakout", "", "hedge"]);
      type(0, "Mark", "=60000+1");
      const before = everythingIn(embedded);
      await update(changed);
      expect(everythingIn(embedded)).not.toEqual(before);
      expect(await undoUpdate()).toEqual({ tableName: "Positions" });
      await embedded.workbook.settled();
      expect(everythingIn(embedded)).toEqual(before);
      expect(await undoUpdate()).toBeUndefined();
    });

    it("restores what stands below and beside the table", async () => {
      const { row, column: left, rows, columns } = table().area;
      embedded.workbook.setInput(sheet(), row + rows, 0, "just below");
      embedded.workbook.setInput(sheet(), row + 1, left + columns, "just right");
      const before = everythingIn(embedded);
      await update(changed);
      await undoUpdate();
      await embedded.workbook.settled();
      expect(everythingIn(embedded)).toEqual(before);
    });

    it("restores the former contents after somebody has sorted and deleted rows", async () => {
      const before = [column("Market"), column("Size"), column("Stop")];
      await update(changed);
      await inWorkbook((excelTable) => {
        excelTable.sort.apply([{ key: columnOf("Entry") }]);
        excelTable.rows.getItemAt(0).delete();
      });
      await embedded.workbook.settled();
      await undoUpdate();
      await embedded.workbook.settled();
      expect([column("Market"), column("Size"), column("Stop")]).toEqual(before);
    });

    it("says where the table is gone", async () => {
      await update(changed);
      await inWorkbook((excelTable) => excelTable.delete());
      await expect(undoUpdate()).rejects.toThrow(
        "The table Positions is no longer in the workbook. Undo its deletion (Ctrl+Z), then try again."
      );
    });
  });
});
