import { createPositionsSheet, readSelection } from "../../src/commands/job";
import { detectColumns, findHeader, missingColumns } from "../../src/importing";
import { importTableSteps } from "../../src/importing/csv/importTable";
import { finish } from "../../src/importing/steps";
import { cellText } from "../../src/sheets/read/cellText";
import { IMPORTED_AT, SMALL_BOOK } from "../scenario/books";
import { Embedded } from "./embedded";

describe("the text of a cell", () => {
  it.each([
    [0.1 + 0.2, "General", "0.3"],
    [60000, "#,##0.00", "60000"],
    [0.0000001234, "General", "0.0000001234"],
    [1.5e21, "General", "1500000000000000000000"],
    [-12.5, "General", "-12.5"],
    [0.0001, "0.0000%", "0.01%"],
    [0.07, "0%", "7%"],
    [0.01234, "0.00%", "1.2340%"],
    [12, '0" %"', "12"],
    [1.234, "General", "1.2340"],
    [-12.345, "0.000", "-12.3450"],
    [0.123, "General", "0.123"],
    [46349.38194444445, "yyyy-mm-dd hh:mm", "2026-11-23 09:10:00"],
    [46349, "dd.mm.yy", "2026-11-23 00:00:00"],
    [46349.5, "[$-409]m/d/yy h:mm AM/PM;@", "2026-11-23 12:00:00"],
    [46349.000011574, "[h]:mm:ss.000", "2026-11-23 00:00:01"],
    [46349, '0" days"', "46349"],
    [46349, "[Red]0.00", "46349"],
    [46349, '"dd"0', "46349"],
    [true, "General", "true"],
    ["", "General", ""],
    ["  BTCUSDT ", "@", "BTCUSDT"],
    ["#N/A", "General", "#N/A"],
    ["=1+1", "General", "=1+1"],
  ])("%p in the format %s is %s", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});

describe("the selected cells", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  const select = (address: string, sheet = "Sheet1") =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
  const fill = (rows: (string | number)[][], row = 2, column = 1) =>
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) =>
        embedded.workbook.setInput(embedded.sheet("Sheet1"), row + r, column + c, cell)
      )
    );
  const TABLE = [
    ["Coin", "Direction", "Qty", "Entry price", "Lev"],
    ["BTCUSDT", "long", 0.5, 60000, 10],
    ["ETHUSDT", "short", 1.234, 3000, 5],
  ];

  it("are read as texts, with the rows of the sheet", async () => {
    fill(TABLE);
    await select("B3:F5");
    expect(await readSelection()).toEqual({
      address: "Sheet1!B3:F5",
      rows: [
        { line: 3, cells: ["Coin", "Direction", "Qty", "Entry price", "Lev"] },
        { line: 4, cells: ["BTCUSDT", "long", "0.5", "60000", "10"] },
        { line: 5, cells: ["ETHUSDT", "short", "1.2340", "3000", "5"] },
      ],
    });
  });

  it("import without a question: 1.234 in a cell is no thousand", async () => {
    fill(TABLE);
    await select("B3:F5");
    const table = findHeader({ rows: (await readSelection()).rows, delimiter: "," });
    const mapping = {
      ...detectColumns(table.header),
      market: 0,
      side: 1,
      size: 2,
      entry: 3,
      leverage: 4,
    };
    expect(missingColumns(mapping)).toEqual([]);
    expect(finish(importTableSteps(table, mapping, "Selection")).positions).toMatchObject([
      { symbol: "BTCUSDT", side: "long", size: "0.5", sourceRow: 4 },
      { symbol: "ETHUSDT", side: "short", size: "1.234", entry: "3000", sourceRow: 5 },
    ]);
  });

  it("are the filled block around a single cell, and leave blank rows out", async () => {
    fill(TABLE);
    await select("C4");
    expect((await readSelection()).address).toBe("Sheet1!B3:F5");
    await select("A1:H50");
    const { address, rows } = await readSelection();
    expect([address, rows.length]).toEqual(["Sheet1!B3:F5", 3]);
  });

  it("are the whole table under them, wherever in it they are", async () => {
    await createPositionsSheet([...SMALL_BOOK], undefined, { importedAt: IMPORTED_AT });
    await embedded.workbook.settled();
    const { area } = embedded.workbook.tables[0]!;
    await select(`C${area.row + 3}`, "Positions");
    const { address, rows } = await readSelection();
    expect(address).toBe(`Positions!A${area.row + 1}:S${area.row + area.rows}`);
    expect(rows[0]?.cells.slice(0, 4)).toEqual(["Venue", "Market", "Side", "Size"]);
    expect(rows[2]?.cells.slice(1, 5)).toEqual([
      "BINANCE:1000PEPEUSDT",
      "short",
      "5000000",
      "0.00001234",
    ]);
  });

  it("may be whole columns", async () => {
    fill(TABLE);
    await select("B:F");
    expect((await readSelection()).rows).toHaveLength(3);
  });

  it("are read in several requests where they are many", async () => {
    const cells = Array.from({ length: 9000 }, (_, row) => [row + 1, "BTCUSDT", 0.5]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C9000").values = cells;
      await context.sync();
    });
    await select("A1:C9000");
    embedded.requests = 0;
    const { rows } = await readSelection();
    expect(embedded.requests).toBeGreaterThan(3);
    expect(rows).toHaveLength(9000);
    expect(rows[8999]).toEqual({ line: 9000, cells: ["9000", "BTCUSDT", "0.5"] });
  });

  it.each([
    ["A1:D3", "The selected cells are empty"],
    ["A1", "The selected cells are empty"],
  ])("are refused where they are empty: %s", async (address, words) => {
    await select(address);
    await expect(readSelection()).rejects.toThrow(words);
  });

  it("are refused where they are too many, with the limit", async () => {
    fill([["a"]], 0, 0);
    fill([["b"]], 100_005, 0);
    fill([["c"]], 0, 70);
    await select("A1:A100006");
    await expect(readSelection()).rejects.toThrow(
      "The selection Sheet1!A1:A100006 has 100006 rows and 1 columns; at most 100000 rows and 64 columns are read."
    );
    await select("A1:BS1");
    await expect(readSelection()).rejects.toThrow(/71 columns; at most/);
  });

  it("are refused where they are several areas", async () => {
    fill(TABLE);
    embedded.intercept = async (request, proceed) => {
      const answer = await proceed(request);
      const asks = JSON.stringify(request).includes("GetSelectedRange");
      const error = { Code: "InvalidSelection", Message: "", Location: "", ActionIndex: 0 };
      return asks ? { ...answer, Results: [], Error: error } : answer;
    };
    await expect(readSelection()).rejects.toThrow(/^Several separate areas/);
  });
});
