import { CellError, type Input, Workbook } from "../../../src/host/model";

/** Writes an input into A1 of a new workbook. */
function write(input: Input, numberFormat?: string): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  if (numberFormat)
    workbook.setFormat({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat });
  workbook.setInput(sheet, 0, 0, input);
  return workbook;
}

const valueOf = (workbook: Workbook) => workbook.value(workbook.activeSheet, 0, 0);
const textOf = (workbook: Workbook) => workbook.text(workbook.activeSheet, 0, 0);

describe("what is written to a cell is read as Excel reads it", () => {
  test.each<[Input, unknown]>([
    [5, 5],
    [true, true],
    ["12.5", 12.5],
    [" 7 ", 7],
    ["-3", -3],
    ["1e3", 1000],
    ["1,000.5", 1000.5],
    ["5%", 0.05],
    ["$12", 12],
    ["2026-11-23", 46349],
    ["11/23/2026", 46349],
    ["TRUE", true],
    ["long", "long"],
    ["0.5 BTC", "0.5 BTC"],
    ["'=1+1", "=1+1"],
    ["'007", "007"],
    ["=", "="],
    ["1e400", "1e400"],
    ["BINANCE:BTCUSDT", "BINANCE:BTCUSDT"],
  ])("%p", (input, expected) => {
    expect(valueOf(write(input))).toBe(expected);
  });

  test("an error code as an error", () => {
    expect(valueOf(write("#N/A"))).toEqual(new CellError("#N/A"));
  });

  test("anything as text in a cell formatted as text", () => {
    expect(valueOf(write("007", "@"))).toBe("007");
    expect(valueOf(write("=1+1", "@"))).toBe("=1+1");
  });

  test("and percentages and dates bring their format", () => {
    expect(textOf(write("5%"))).toBe("5%");
    expect(textOf(write("2026-11-23"))).toMatch(/2026|26/);
  });

  test("but keep the format that the cell has", () => {
    expect(textOf(write("5%", "0.000"))).toBe("0.050");
  });
});

describe("a block of inputs", () => {
  test("leaves cells as they are for null and clears them for empty text", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [[1, 2, 3]]);
    workbook.setInputs(sheet, 0, 0, [[null, "", 9]]);
    expect([0, 1, 2].map((column) => workbook.value(sheet, 0, column))).toEqual([1, null, 9]);
    expect(workbook.cell(sheet, 0, 1)).toBeUndefined();
  });

  test("is announced once, as one area", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    const heard: unknown[] = [];
    workbook.on("changed", (event) => heard.push(event));
    workbook.setInputs(sheet, 1, 2, [
      [1, 2],
      [3, 4],
    ]);
    expect(heard).toEqual([
      { area: { sheet, row: 1, column: 2, rows: 2, columns: 2 }, source: "written" },
    ]);
  });
});

test("a formula keeps its text without the prefixes of files", () => {
  const workbook = write('=_xlfn.LET(_xlpm.x,2,_xlpm.x)&"_xlfn."');
  expect(workbook.cell(workbook.activeSheet, 0, 0)?.formula).toBe('=LET(x,2,x)&"_xlfn."');
  expect(valueOf(workbook)).toBe("2_xlfn.");
});

describe("text of a cell", () => {
  test.each<[Input, string | undefined, string]>([
    [1234.5, "#,##0.00", "1,234.50"],
    [0.25, "0.0%", "25.0%"],
    [46349, "yyyy-mm-dd", "2026-11-23"],
    [true, undefined, "TRUE"],
    ["=1/0", undefined, "#DIV/0!"],
    [54271.3567839196, undefined, "54271.35678"],
    [-5, "0;(0)", "(5)"],
    ["abc", "0.00", "abc"],
  ])("%p formatted %p is %p", (input, numberFormat, expected) => {
    expect(textOf(write(input, numberFormat))).toBe(expected);
  });
});

test("the used area holds contents and spilled values", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  expect(workbook.usedArea(sheet)).toBeUndefined();
  workbook.setInput(sheet, 2, 1, "=SEQUENCE(3,2)");
  expect(workbook.usedArea(sheet)).toMatchObject({ row: 2, column: 1, rows: 3, columns: 2 });
});
