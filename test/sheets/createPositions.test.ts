import { createPositionsSheet } from "../../src/commands/job";
import { POSITION_COLUMNS, positionColumnIndex, type PositionColumnName } from "../../src/scenario";
import { position, SMALL_BOOK } from "../scenario/books";
import { Embedded } from "./embedded";

const book = SMALL_BOOK.map((one) => ({ ...one }));

describe("a Positions sheet in a workbook", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  const header = () => embedded.workbook.tables[0]!.area.row;
  const at = (row: number, name: PositionColumnName) =>
    embedded.value("Positions", header() + 1 + row, positionColumnIndex(name));

  it("has a table of all positions", async () => {
    const made = await createPositionsSheet(book);
    await embedded.workbook.settled();
    expect(made).toEqual({ sheetName: "Positions", tableName: "Positions", rows: 3 });
    const { name, area } = embedded.workbook.tables[0]!;
    expect([name, area.rows, area.columns]).toEqual(["Positions", 4, POSITION_COLUMNS.length]);
  });

  it("computes in every row", async () => {
    await createPositionsSheet(book);
    await embedded.workbook.settled();
    // Binance's first tier takes 0.4 %.
    expect(at(0, "Liquidation")).toBeCloseTo((3000 - 0.5 * 60000) / (0.5 * (0.004 - 1)), 6);
    expect(at(0, "P&L")).toBe(500);
    expect(at(0, "Notional")).toBe(30500);
    expect(at(0, "Check")).toMatch(/^venue \+0\.10%: margin may be derived/);
    expect(at(1, "P&L")).toBe("");
    expect(at(2, "P&L")).toBeCloseTo(10000 * (1 / 45000 - 1 / 44000), 12);
  });

  // The first tier of Binance's BTCUSDT takes 0.4 %: (0.5 × 60000 − margin) ÷ (0.5 × 0.996) liquidates.
  const liquidatedAt = (margin: number) => (30_000 - margin) / (0.5 * 0.996);
  it.each([
    ["is ours to 0.1%", { venueLiquidation: liquidatedAt(2900) * 1.0009 }, /^OK$/],
    ["is not given", {}, /^not compared: no figure of the venue$/],
    [
      "differs little",
      { venueLiquidation: liquidatedAt(2900) * 1.004 },
      /^venue \+0\.40%: likely fees, or funding/,
    ],
    [
      "differs much",
      { venueLiquidation: liquidatedAt(2900) * 0.9 },
      /^venue -10\.00%: tier table of another date/,
    ],
    [
      "is that of cross margin",
      { venueLiquidation: 30_000, marginMode: "cross" },
      /cross margin there, isolated here$/,
    ],
    [
      "meets a margin that was not given",
      { venueLiquidation: 40_000, margin: undefined },
      /margin not given/,
    ],
    [
      "meets a market that is not given",
      { venueLiquidation: 50_000, market: "" },
      /no market given/,
    ],
  ] as const)("says why the venue's liquidation price %s", async (_what, changes, words) => {
    const { venueLiquidation } = changes as { venueLiquidation?: number };
    const given = { ...changes, venueLiquidation: venueLiquidation?.toString() };
    await createPositionsSheet([position({ margin: "2900", ...given })]);
    await embedded.workbook.settled();
    expect(at(0, "Check")).toMatch(words);
  });

  it("recalculates when a person types another entry", async () => {
    await createPositionsSheet(book);
    await embedded.workbook.settled();
    const sheet = embedded.sheet("Positions");
    embedded.workbook.setInput(sheet, header() + 1, positionColumnIndex("Entry"), 50000);
    await embedded.workbook.settled();
    expect(at(0, "P&L")).toBe(5500);
    expect(at(0, "Liquidation")).toBeCloseTo((3000 - 25000) / (0.5 * (0.004 - 1)), 6);
  });

  it("keeps hostile text as text", async () => {
    await createPositionsSheet([
      position({ venue: "=1+1", market: "", symbol: "x" }),
      position({ venue: "＝cmd|' /C calc'!A0", market: "@SUM(1)" }),
      position({ venue: "+1", market: "-1" }),
    ]);
    await embedded.workbook.settled();
    const table = embedded.workbook.tables[0]!;
    for (const [row, venue] of ["=1+1", "＝cmd|' /C calc'!A0", "+1"].entries()) {
      const cell = embedded.workbook.cell(table.sheet, header() + 1 + row, 0);
      expect([cell?.value, cell?.formula]).toEqual([venue, undefined]);
    }
    expect(at(1, "Market")).toBe("@SUM(1)");
    expect(at(2, "Market")).toBe("-1");
  });

  it("leaves sheets and tables that exist alone", async () => {
    await createPositionsSheet(book);
    const second = await createPositionsSheet(book);
    await embedded.workbook.settled();
    expect(second).toEqual({ sheetName: "Positions (2)", tableName: "Positions_2", rows: 3 });
    expect(embedded.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Positions",
      "Positions (2)",
    ]);
    const row = embedded.workbook.tables[1]!.area.row + 1;
    expect(embedded.value("Positions (2)", row, positionColumnIndex("P&L"))).toBe(500);
  });

  it("is not hurt by a blank row", async () => {
    await createPositionsSheet(book);
    const sheet = embedded.sheet("Positions");
    for (const name of ["Side", "Size", "Entry", "Mark", "Leverage", "Margin"] as const) {
      embedded.workbook.setInput(sheet, header() + 2, positionColumnIndex(name), "");
    }
    await embedded.workbook.settled();
    expect(
      ["P&L", "Distance", "Margin ratio", "Check"].map((name) => at(1, name as "P&L"))
    ).toEqual(["", "", "", ""]);
  });

  it("says in words where a market has no tier table", async () => {
    await createPositionsSheet([position({ market: "BINANCE:NOSUCHUSDT" })]);
    await embedded.workbook.settled();
    expect(at(0, "Distance")).toBe("no liquidation");
    expect(at(0, "Check")).toBe("no tier table for this market");
  });

  it("says in words where nothing can be liquidated", async () => {
    await createPositionsSheet([position({ leverage: "1", margin: "30000" })]);
    await embedded.workbook.settled();
    expect(at(0, "Check")).toBe("no liquidation: the margin covers every price");
  });

  it("refuses an empty list", async () => {
    await expect(createPositionsSheet([])).rejects.toThrow("There is no open position to write.");
    expect(embedded.workbook.sheets).toHaveLength(1);
  });
});
