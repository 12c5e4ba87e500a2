import { Workbook } from "../../../src/host/model";
import { restoreSnapshot } from "../../../src/host/snapshot/restoreSnapshot";
import { takeSnapshot } from "../../../src/host/snapshot/takeSnapshot";

/** A workbook with one of everything. */
function fullWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("Other sheet");
  workbook.setInputs(sheet, 0, 0, [
    ["Size", "Double", "'007"],
    [1, "=[@Size]*2", "=SEQUENCE(3)"],
    [2, "", ""],
  ]);
  const table = workbook.addTable({ sheet, row: 0, column: 0, rows: 3, columns: 2 }, true);
  table.columns[1]!.formula = "=[@Size]*2";
  workbook.setInput(sheet, 1, 1, "=[@Size]*2");
  workbook.setInput(sheet, 2, 1, "=[@Size]*2");
  workbook.setInput(other, 0, 0, "=SUM(Table1[Double])+rate");
  workbook.addName("rate", "=0.5");
  workbook.addName("local", "=1", { sheet: other, visible: false });
  workbook.setFormat({ sheet, row: 1, column: 0, rows: 2, columns: 1 }, { numberFormat: "0.00" });
  workbook.setFormat({ sheet, row: 0, column: 5, rows: 9999, columns: 1 }, { fill: "#FFEE00" });
  const body = { sheet, row: 1, column: 0, rows: 2, columns: 1 };
  workbook.addConditionalFormat(body, { type: "Custom", formula: "=A2>1", format: { bold: true } });
  workbook.addValidation(sheet, { area: body, type: "List", source: "1,2", ignoreBlanks: true });
  workbook.addChart(other, "Line", { sheet, row: 0, column: 0, rows: 3, columns: 2 });
  sheet.merges.push({ row: 9, column: 0, rows: 1, columns: 3 });
  sheet.columnWidths.set(0, 90);
  sheet.hiddenRows.add(7);
  workbook.updateSheet(sheet, { frozenRows: 1, tabColor: "#00FF00" });
  workbook.settings.set("isomargin", { tiers: 3 });
  return workbook;
}

const texts = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => {
    const area = workbook.usedArea(sheet)!;
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) => workbook.text(sheet, row, column))
    );
  });

describe("a snapshot of a workbook", () => {
  test("makes an empty workbook the same workbook", () => {
    const workbook = fullWorkbook();
    const snapshot = structuredClone(takeSnapshot(workbook));
    const copy = new Workbook();
    restoreSnapshot(copy, snapshot);
    expect(takeSnapshot(copy)).toEqual(snapshot);
    expect(texts(copy)).toEqual(texts(workbook));
    expect(copy.text(copy.sheets[1]!, 0, 0)).toBe("6.5");
    expect(copy.text(copy.sheets[0]!, 3, 2)).toBe("3");
  });

  test.each<[string, (workbook: Workbook) => void]>([
    ["inserted rows", (workbook) => workbook.insertRows(workbook.sheets[0]!, 1, 2)],
    ["deleted rows", (workbook) => workbook.deleteRows(workbook.sheets[0]!, 0, 2)],
    ["a deleted column", (workbook) => workbook.deleteColumns(workbook.sheets[0]!, 0)],
    ["a removed sheet", (workbook) => workbook.removeSheet(workbook.sheets[0]!)],
    ["a renamed sheet", (workbook) => workbook.renameSheet(workbook.sheets[1]!, "Another")],
    ["a moved sheet", (workbook) => workbook.moveSheet(workbook.sheets[1]!, 0)],
    ["a blocked spill", (workbook) => workbook.setInput(workbook.sheets[0]!, 3, 2, "in the way")],
    ["a renamed column", (workbook) => workbook.setInput(workbook.sheets[0]!, 0, 0, "Amount")],
  ])("takes back %s", (_, change) => {
    const workbook = fullWorkbook();
    const before = takeSnapshot(workbook);
    const shown = texts(workbook);
    change(workbook);
    restoreSnapshot(workbook, before);
    expect(takeSnapshot(workbook)).toEqual(before);
    expect(texts(workbook)).toEqual(shown);
  });

  test("goes on calculating after it was restored", () => {
    const workbook = fullWorkbook();
    const before = takeSnapshot(workbook);
    workbook.deleteRows(workbook.sheets[0]!, 1);
    restoreSnapshot(workbook, before);
    workbook.setInput(workbook.sheets[0]!, 1, 0, 10);
    expect(workbook.text(workbook.sheets[1]!, 0, 0)).toBe("24.5");
  });

  test("keeps sheets and tables the objects that add-ins hold", () => {
    const workbook = fullWorkbook();
    const [sheet] = workbook.sheets;
    const [table] = workbook.tables;
    const before = takeSnapshot(workbook);
    workbook.insertRows(sheet!, 0);
    restoreSnapshot(workbook, before);
    expect(workbook.sheets[0]).toBe(sheet);
    expect(workbook.tables[0]).toBe(table);
  });

  test("gives new ids to what comes after it", () => {
    const copy = new Workbook();
    restoreSnapshot(copy, takeSnapshot(fullWorkbook()));
    const ids = copy.sheets.map(({ id }) => id);
    expect(ids).not.toContain(copy.addSheet().id);
  });

  test("is left alone by later changes of the workbook", () => {
    const workbook = fullWorkbook();
    const snapshot = takeSnapshot(workbook);
    const copy = structuredClone(snapshot);
    workbook.insertRows(workbook.sheets[0]!, 1);
    workbook.setInput(workbook.sheets[0]!, 5, 5, 1);
    workbook.tables[0]!.columns[0]!.name = "Changed";
    expect(snapshot).toEqual(copy);
  });
});
