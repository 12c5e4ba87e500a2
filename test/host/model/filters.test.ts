import { filterChoices, Workbook } from "../../../src/host/model";

function withTable() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [
    ["Side", "Size", "Twice"],
    ["long", 3, "=[@Size]*2"],
    ["short", 20, "=B3*2"],
    ["long", 1, "=B4*2"],
    ["", "", ""],
  ]);
  const area = { sheet, row: 0, column: 0, rows: 5, columns: 3 };
  return { workbook, sheet, table: workbook.addTable(area, true) };
}

describe("filters of a table", () => {
  test("offer each text once: numbers by size, then texts, blanks last", () => {
    const { workbook, table } = withTable();
    expect(filterChoices(workbook, table, 0)).toEqual(["long", "short", ""]);
    expect(filterChoices(workbook, table, 1)).toEqual(["1", "3", "20", ""]);
  });

  test("hide the rows that any of them leaves out, and show them again", () => {
    const { workbook, sheet, table } = withTable();
    workbook.filterTable(table, 1, ["long"]);
    expect([...sheet.hiddenRows].sort()).toEqual([2, 4]);
    workbook.filterTable(table, 2, ["3"]);
    expect([...sheet.hiddenRows].sort()).toEqual([2, 3, 4]);
    workbook.filterTable(table, 1, undefined);
    workbook.filterTable(table, 2, undefined);
    expect(sheet.hiddenRows.size).toBe(0);
    expect(table.filters).toBeUndefined();
  });
});

describe("filters and values", () => {
  test("rows follow values that changed when filters are applied again", () => {
    const { workbook, sheet, table } = withTable();
    workbook.filterTable(table, 1, ["long"]);
    workbook.setInput(sheet, 2, 0, "long");
    expect(sheet.hiddenRows.has(2)).toBe(true);
    workbook.reapplyFilters(table);
    expect([...sheet.hiddenRows]).toEqual([4]);
    workbook.clearFilters(table);
    expect(sheet.hiddenRows.size).toBe(0);
  });
});

describe("sorting rows", () => {
  test("moves formulas with their rows", () => {
    const { workbook, sheet } = withTable();
    const body = { sheet, row: 1, column: 0, rows: 4, columns: 3 };
    workbook.sortRows(body, [{ key: 1, ascending: true }]);
    const shown = [1, 2, 3].map((row) => [0, 1, 2].map((column) => workbook.text(sheet, row, column))); // prettier-ignore
    expect(shown).toEqual([
      ["long", "1", "2"],
      ["long", "3", "6"],
      ["short", "20", "40"],
    ]);
    expect(workbook.cell(sheet, 1, 2)?.formula).toBe("=B2*2");
  });

  test("leaves what is below the contents alone", () => {
    const { workbook, sheet } = withTable();
    workbook.sortRows({ sheet, row: 1, column: 0, rows: 1_000_000, columns: 3 }, [{ key: 1, ascending: false }]); // prettier-ignore
    expect(workbook.text(sheet, 1, 1)).toBe("20");
  });
});
