import { type Table, Workbook } from "../../../src/host/model";

/** A table "Positions" in A1:C3: market, size, and size doubled by a formula. */
function withPositions(): { workbook: Workbook; table: Table } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [
    ["Market", "Size", "Twice"],
    ["BTC", 2, "=[@Size]*2"],
    ["ETH", 3, "=[@Size]*2"],
  ]);
  const table = workbook.addTable(
    { sheet, row: 0, column: 0, rows: 3, columns: 3 },
    true,
    "Positions"
  );
  return { workbook, table };
}

describe("a new table", () => {
  test("takes its columns from the header row and makes them unique text", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [
      ["Size", "size", null, 2026],
      [1, 2, 3, 4],
    ]);
    const table = workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 4 }, true);
    expect(table.columns.map(({ name }) => name)).toEqual(["Size", "size2", "Column3", "2026"]);
    expect(workbook.value(sheet, 0, 3)).toBe("2026");
    expect(table.name).toBe("Table1");
  });

  test("without headers gets a row for them and moves its data down", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [[1, 2, "beside"]]);
    const table = workbook.addTable({ sheet, row: 0, column: 0, rows: 1, columns: 2 }, false);
    expect(table.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect([0, 1, 2].map((column) => workbook.value(sheet, 0, column))).toEqual([
      "Column1",
      "Column2",
      "beside",
    ]);
    expect(workbook.value(sheet, 1, 1)).toBe(2);
  });

  test("must not overlap another one", () => {
    const { workbook, table } = withPositions();
    expect(() =>
      workbook.addTable({ sheet: table.sheet, row: 2, column: 2, rows: 3, columns: 3 }, true)
    ).toThrow(/Positions/);
  });

  test.each(["A1", "two words", "positions"])("refuses the name %p", (name) => {
    const { workbook, table } = withPositions();
    const area = { sheet: table.sheet, row: 9, column: 0, rows: 2, columns: 2 };
    expect(() => workbook.addTable(area, true, name)).toThrow();
  });
});

describe("a table grows", () => {
  test("when something is typed directly below it, and its formulas fill", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.typeInput(sheet, 3, 0, "SOL");
    expect(table.area.rows).toBe(4);
    workbook.typeInput(sheet, 3, 1, "10");
    expect(workbook.value(sheet, 3, 2)).toBe(20);
    expect(workbook.evaluate("=SUM(Positions[Twice])")).toBe(30);
  });

  test("with relative references moving along", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.setInputs(sheet, 1, 2, [["=B2*$F$1"], ["=B3*$F$1"]]);
    workbook.typeInput(sheet, 3, 1, "4");
    expect(workbook.cell(sheet, 3, 2)?.formula).toBe("=B4*$F$1");
  });

  test("when something is typed directly beside it", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.typeInput(sheet, 0, 3, "Entry");
    expect(table.columns.map(({ name }) => name)).toEqual(["Market", "Size", "Twice", "Entry"]);
    workbook.typeInput(sheet, 1, 4, "5");
    expect(workbook.value(sheet, 0, 4)).toBe("Column1");
    expect(table.area.columns).toBe(5);
  });

  test("and a formula typed into an empty column fills it", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.typeInput(sheet, 0, 3, "Half");
    workbook.typeInput(sheet, 2, 3, "=B3/2");
    expect(workbook.cell(sheet, 1, 3)?.formula).toBe("=B2/2");
    expect(workbook.value(sheet, 1, 3)).toBe(1);
  });

  test("but not for what code writes below it", () => {
    const { workbook, table } = withPositions();
    workbook.setInput(table.sheet, 3, 0, "note");
    expect(table.area.rows).toBe(3);
  });

  test("but not over other contents, nor away from its edge", () => {
    const { workbook, table } = withPositions();
    workbook.setInput(table.sheet, 3, 2, "total");
    workbook.typeInput(table.sheet, 3, 0, "SOL");
    workbook.typeInput(table.sheet, 9, 0, "far");
    expect(table.area.rows).toBe(3);
  });

  test("with number formats, rules and charts that cover its body", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    const body = { sheet, row: 1, column: 1, rows: 2, columns: 1 };
    workbook.setFormat(body, { numberFormat: "0.00" });
    const rule = { type: "Custom", formula: "=$B2>1", format: { bold: true } } as const;
    const format = workbook.addConditionalFormat(body, rule);
    const chart = workbook.addChart(sheet, "Line", {
      sheet,
      row: 0,
      column: 0,
      rows: 3,
      columns: 2,
    });
    workbook.typeInput(sheet, 3, 1, "4");
    expect(workbook.text(sheet, 3, 1)).toBe("4.00");
    expect(format.area.rows).toBe(3);
    expect(chart.series[0]?.values.rows).toBe(3);
  });

  test("by rows that code adds, pushing down what is in the way", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.setInput(sheet, 3, 0, "below");
    workbook.setInput(sheet, 3, 5, "elsewhere");
    workbook.insertTableRows(table, 2, undefined, [
      ["SOL", 1],
      ["XRP", 5],
    ]);
    expect(table.area.rows).toBe(5);
    expect(workbook.value(sheet, 4, 2)).toBe(10);
    expect(workbook.value(sheet, 5, 0)).toBe("below");
    expect(workbook.value(sheet, 3, 5)).toBe("elsewhere");
  });

  test("by rows in its middle, formulas included", () => {
    const { workbook, table } = withPositions();
    workbook.insertTableRows(table, 1, 1, [["SOL", 7]]);
    const rows = [1, 2, 3].map((row) => workbook.value(table.sheet, row, 2));
    expect(rows).toEqual([4, 14, 6]);
  });

  test("from its one blank row first", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["Market", "Size"]]);
    const table = workbook.addTable({ sheet, row: 0, column: 0, rows: 1, columns: 2 }, true);
    workbook.insertTableRows(table, 2, undefined, [
      ["BTC", 1],
      ["ETH", 2],
    ]);
    expect(table.area.rows).toBe(3);
    expect(workbook.value(sheet, 1, 0)).toBe("BTC");
  });
});

describe("names", () => {
  test("of columns follow their header, and formulas follow the names", () => {
    const { workbook, table } = withPositions();
    const { sheet } = table;
    workbook.setInput(sheet, 5, 5, "=SUM(Positions[Size])");
    workbook.setInput(sheet, 0, 1, "Quantity");
    expect(table.columns[1]?.name).toBe("Quantity");
    expect(workbook.cell(sheet, 1, 2)?.formula).toBe("=[@Quantity]*2");
    expect(workbook.cell(sheet, 5, 5)?.formula).toBe("=SUM(Positions[Quantity])");
    expect(workbook.value(sheet, 5, 5)).toBe(5);
  });

  test("of columns cannot be taken away", () => {
    const { workbook, table } = withPositions();
    workbook.setInput(table.sheet, 0, 1, "market");
    workbook.setInput(table.sheet, 0, 2, "");
    expect(table.columns.map(({ name }) => name)).toEqual(["Market", "market2", "Column3"]);
  });

  test("of tables are followed by formulas", () => {
    const { workbook, table } = withPositions();
    workbook.setInput(table.sheet, 5, 5, "=SUM(Positions[Size])+ROWS(Positions)");
    workbook.renameTable(table, "Trades");
    expect(workbook.cell(table.sheet, 5, 5)?.formula).toBe("=SUM(Trades[Size])+ROWS(Trades)");
    expect(workbook.value(table.sheet, 5, 5)).toBe(7);
  });
});

test("a table that is removed leaves its cells", () => {
  const { workbook, table } = withPositions();
  workbook.removeTable(table);
  expect(workbook.tables).toEqual([]);
  expect(workbook.value(table.sheet, 1, 0)).toBe("BTC");
});

test("a table that is resized reads and writes headers for new columns", () => {
  const { workbook, table } = withPositions();
  workbook.setInput(table.sheet, 0, 3, "Entry");
  workbook.resizeTable(table, { row: 0, column: 0, rows: 5, columns: 5 });
  expect(table.columns.map(({ name }) => name)).toEqual([
    "Market",
    "Size",
    "Twice",
    "Entry",
    "Column5",
  ]);
  expect(workbook.evaluate("=ROWS(Positions)")).toBe(4);
});
