/* eslint-disable office-addins/no-empty-load -- what it loads is tested here */
/* eslint-disable office-addins/load-object-before-read -- the rule takes results of methods for properties */
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

let addIn: OpenAddIn;

beforeEach(async () => {
  addIn = await openAddIn();
});

afterEach(() => addIn.close());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("writing and reading cells", () => {
  it("writes a block of values and reads it back", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("B2:C3");
      range.values = [
        [1, "text"],
        [true, ""],
      ];
      range.load();
      await context.sync();
      expect(range).toMatchObject({
        values: [
          [1, "text"],
          [true, ""],
        ],
        text: [
          ["1", "text"],
          ["TRUE", ""],
        ],
        valueTypes: [
          ["Double", "String"],
          ["Boolean", "Empty"],
        ],
        address: "Sheet1!B2:C3",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 2,
        cellCount: 4,
      });
    }));

  it("fills the range with a single value", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = 7 as any;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  it("enters a single formula in all cells, its references moving along", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("B1:B3");
      range.formulas = "=A1+$A$1" as any;
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=A1+$A$1"], ["=A2+$A$1"], ["=A3+$A$1"]]);
    }));

  it("leaves a cell alone where the value is null", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [["keep", "old"]];
      range.values = [[null, "new"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["keep", "new"]]);
    }));

  it("clears a cell with empty text", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.values = [["x"]];
      range.values = [[""]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[[""]], [["Empty"]]]);
    }));

  it("writes formulas in R1C1 notation", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("C3:C4");
      range.formulasR1C1 = [["=RC[-1]*2"], ["=R1C1"]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([["=B3*2"], ["=$A$1"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=R1C1"]]);
    }));

  it("writes 5,000 rows, which Office.js sends in parts", () =>
    addIn.run(async (context) => {
      const values = Array.from({ length: 5000 }, (_, row) => [row, `row ${row}`]);
      const range = sheetOf(context).getRange("A1:B5000");
      range.values = values;
      const last = range.getLastRow();
      last.load("values");
      await context.sync();
      expect(last.values).toEqual([[4999, "row 4999"]]);
    }));

  it("keeps text that begins like a formula when it is escaped", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.values = [['\'=HYPERLINK("http://evil")']];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([['=HYPERLINK("http://evil")']]);
      expect(range.valueTypes).toEqual([["String"]]);
    }));

  it("lists no values for whole columns", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A:B");
      range.load("values,address,isEntireColumn,cellCount");
      await context.sync();
      expect(range).toMatchObject({ address: "Sheet1!A:B", isEntireColumn: true });
      expect(range.values).toBeNull();
    }));

  it("counts more cells than fit as -1", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange();
      range.load("cellCount,address");
      await context.sync();
      expect([range.cellCount, range.address]).toEqual([-1, "Sheet1!1:1048576"]);
    }));

  it.each([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    ["rows of different lengths", [[1, 2], [3]]],
    [
      "an object as a value",
      [
        [{ a: 1 }, 2],
        [3, 4],
      ],
    ],
  ])("refuses %s", async (_what, values) => {
    const error = await addIn.failure(async (context) => {
      sheetOf(context).getRange("A1:B2").values = values as any;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toBe("range.values = ...;");
  });

  it("refuses text longer than a cell holds", async () => {
    const error = await addIn.failure(async (context) => {
      sheetOf(context).getRange("A1").values = [["x".repeat(32768)]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("sets number formats cell by cell and shows values through them", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [[0.5, 1234.5]];
      range.numberFormat = [["0.0%", "#,##0.00"]];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.0%", "#,##0.00"]]);
      expect(range.text).toEqual([["50.0%", "1,234.50"]]);
    }));
});

describe("deriving ranges", () => {
  const derived: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getCell outside of the range", (range) => range.getCell(5, 5), "G7"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 1), "B2:E3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:D4"],
    ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(1), "E2:E4"],
  ];

  it.each(derived)("%s", (_name, derive, address) =>
    addIn.run(async (context) => {
      const range = derive(sheetOf(context).getRange("B2:D4"));
      range.load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    })
  );

  it("answers a null object where ranges do not meet", () =>
    addIn.run(async (context) => {
      const none = sheetOf(context).getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it.each([
    ["above the sheet", (range: Excel.Range) => range.getOffsetRange(-5, 0)],
    ["right of the sheet", (range: Excel.Range) => range.getOffsetRange(0, 20000)],
    ["without rows", (range: Excel.Range) => range.getResizedRange(-3, 0)],
    ["a row that it does not have", (range: Excel.Range) => range.getRow(3)],
  ])("refuses a range %s", async (_what, derive) => {
    const error = await addIn.failure(async (context) => {
      derive(sheetOf(context).getRange("B2:D4")).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it.each(["A", "1A", "A0", "A1:B2:C3", "ZZZZ1", "A1048577", "no such name", ""])(
    "refuses the address %j or reads all of the sheet for none",
    async (address) => {
      const load = async (context: Excel.RequestContext) => {
        const range = sheetOf(context).getRange(address);
        range.load("address");
        await context.sync();
        return range.address;
      };
      if (address === "") expect(await addIn.run(load)).toBe("Sheet1!1:1048576");
      else expect((await addIn.failure(load)).code).toBe("InvalidArgument");
    }
  );

  it("finds a range by a name that is defined", () =>
    addIn.run(async (context) => {
      context.workbook.names.add("RATES", sheetOf(context).getRange("B2:B5"));
      const range = sheetOf(context).getRange("rates");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:B5");
    }));

  it("finds the used part of a sheet", () =>
    addIn.run(async (context) => {
      const sheet = sheetOf(context);
      const blank = sheet.getUsedRangeOrNullObject();
      const firstCell = sheet.getUsedRange();
      firstCell.load("address");
      await context.sync();
      expect([blank.isNullObject, firstCell.address]).toEqual([true, "Sheet1!A1"]);
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("E9").values = [[1]];
      const used = sheet.getUsedRange();
      const part = sheet.getRange("A1:D5").getUsedRange();
      used.load("address");
      part.load("address");
      await context.sync();
      expect([used.address, part.address]).toEqual(["Sheet1!C3:E9", "Sheet1!C3:D5"]);
    }));

  it("finds the block of contents around a cell", () =>
    addIn.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D4").values = [[5]];
      sheet.getRange("F6").values = [[6]];
      const region = sheet.getRange("B2").getSurroundingRegion();
      const edge = sheet.getRange("B2").getRangeEdge("Down" as Excel.KeyboardDirection.down);
      region.load("address");
      edge.load("address");
      await context.sync();
      expect([region.address, edge.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B3"]);
    }));
});

describe("editing", () => {
  const write = (context: Excel.RequestContext, address: string, values: unknown[][]) => {
    const range = sheetOf(context).getRange(address);
    range.values = values as any[][];
    return range;
  };

  it("clears contents and leaves formats, or the reverse", () =>
    addIn.run(async (context) => {
      const range = write(context, "A1:B1", [[1, 2]]);
      range.format.fill.color = "#FF0000";
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear("Formats");
      range.load("values");
      const [first, second] = [range.getCell(0, 0), range.getCell(0, 1)];
      first.load("format/fill/color");
      second.load("format/fill/color");
      await context.sync();
      expect(range.values).toEqual([["", 2]]);
      expect([first.format.fill.color, second.format.fill.color]).toEqual(["#FF0000", "#FFFFFF"]);
    }));

  it("copies values, formats and formulas, references moving along", () =>
    addIn.run(async (context) => {
      write(context, "A1:B1", [[1, "=A1*2"]]).format.font.bold = true;
      const copy = sheetOf(context).getRange("A3");
      copy.copyFrom("A1:B1");
      const target = sheetOf(context).getRange("A3:B3");
      target.load("formulas,format/font/bold");
      await context.sync();
      expect(target.formulas).toEqual([[1, "=A3*2"]]);
      expect(target.format.font.bold).toBe(true);
    }));

  it("moves cells to where a range begins, and what refers to them follows", () =>
    addIn.run(async (context) => {
      write(context, "A1:C1", [[1, "=A1*2", "=B1+1"]]);
      sheetOf(context).getRange("A1:B1").moveTo("D5:D9");
      const [moved, other] = [sheetOf(context).getRange("A5:E5"), sheetOf(context).getRange("A1:C1")]; // prettier-ignore
      for (const range of [moved, other]) range.load("formulas,values");
      await context.sync();
      expect(moved.formulas).toEqual([["", "", "", 1, "=D5*2"]]);
      expect(other.formulas).toEqual([["", "", "=E5+1"]]);
      expect(other.values).toEqual([["", "", 3]]);
    }));

  it("copies transposed", () =>
    addIn.run(async (context) => {
      const source = write(context, "A1:C1", [[1, "two", true]]);
      sheetOf(context).getRange("E1").copyFrom(source, "Values", false, true);
      const target = sheetOf(context).getRange("E1:E3");
      target.load("values");
      await context.sync();
      expect(target.values).toEqual([[1], ["two"], [true]]);
    }));

  it("finds text and replaces it", () =>
    addIn.run(async (context) => {
      const range = write(context, "A1:A3", [["BTCUSDT"], ["ETHUSDT"], ["btc"]]);
      const found = range.find("btc", { matchCase: true });
      const none = range.findOrNullObject("SOL", {});
      const replaced = range.replaceAll("usdt", "-USDT", {});
      found.load("address");
      range.load("values");
      await context.sync();
      expect([found.address, none.isNullObject, replaced.value]).toEqual(["Sheet1!A3", true, 2]);
      expect(range.values).toEqual([["BTC-USDT"], ["ETH-USDT"], ["btc"]]);
    }));

  it("sorts rows: numbers, text, logical values, blanks last", () =>
    addIn.run(async (context) => {
      const range = write(context, "A1:B5", [
        ["b", 1],
        [true, 2],
        ["", 3],
        [10, 4],
        ["A", 5],
      ]);
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      expect(range.values.map(([, order]) => order)).toEqual([4, 5, 1, 2, 3]);
    }));

  it("selects a range", () =>
    addIn.run(async (context) => {
      sheetOf(context).getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    }));

  it("moves cells down where blank ones are inserted", () =>
    addIn.run(async (context) => {
      write(context, "A1:B3", [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ]);
      sheetOf(context).getRange("A2").insert("Down");
      const range = sheetOf(context).getRange("A1:B4");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "a"],
        ["", "b"],
        [2, "c"],
        [3, ""],
      ]);
    }));

  it("moves cells left where some are deleted", () =>
    addIn.run(async (context) => {
      write(context, "A1:C1", [[1, 2, 3]]);
      sheetOf(context).getRange("A1").delete("Left");
      const range = sheetOf(context).getRange("A1:C1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2, 3, ""]]);
    }));
});

describe("merging", () => {
  it("shows cells as one, keeping what the first holds", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C2");
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.merge();
      const merged = sheetOf(context).getRange("A1:D4").getMergedAreasOrNullObject();
      range.load("values");
      merged.load("address");
      await context.sync();
      expect(range.values).toEqual([
        [1, "", ""],
        ["", "", ""],
      ]);
      expect(merged.address).toBe("Sheet1!A1:C2");
      sheetOf(context).getRange("B2").unmerge();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it("merges row by row", () =>
    addIn.run(async (context) => {
      sheetOf(context).getRange("A1:B3").merge(true);
      await context.sync();
      expect(addIn.host.workbook.activeSheet.merges).toHaveLength(3);
    }));
});

describe("data validation", () => {
  it("keeps a pick list", () =>
    addIn.run(async (context) => {
      const range = sheetOf(context).getRange("A2:A10");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "long,short" } };
      range.dataValidation.prompt = { showPrompt: true, title: "Side", message: "long or short" };
      const cell = sheetOf(context).getRange("A3");
      cell.load("dataValidation/type,dataValidation/rule,dataValidation/prompt");
      await context.sync();
      expect(cell.dataValidation.type).toBe("List");
      expect(cell.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: "long,short" });
      expect(cell.dataValidation.prompt.title).toBe("Side");
      expect(addIn.host.workbook.sheets[0]?.validations).toHaveLength(1);
    }));
});
