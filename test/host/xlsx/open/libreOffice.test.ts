import { Workbook } from "../../../../src/host/model";
import { restoreSnapshot } from "../../../../src/host/snapshot";
import { openWorkbook, saveWorkbook } from "../../../../src/host/xlsx";
import { resavedByLibreOffice, testWithLibreOffice } from "../libreOffice";

testWithLibreOffice("opens what LibreOffice wrote: values, formulas, formats, layout", async () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  workbook.setInputs(sheet, 0, 0, [
    ["Side", "Size", "'007", "2026-11-23", "12:30"],
    ["long", 0.5, "=B2*2", '=IF(A2="long",1,-1)', "=SUM(B2:B3)"],
    ["short", 2, "=B3*2", 1.5, '=C2&"x"'],
  ]);
  workbook.addName("rate", "=0.0005");
  workbook.setInput(sheet, 4, 0, "=rate*2");
  workbook.mergeCells({ sheet, row: 6, column: 0, rows: 1, columns: 3 });
  const body = { sheet, row: 1, column: 1, rows: 2, columns: 1 };
  workbook.setFormat(body, { numberFormat: "#,##0.00", bold: true, fill: "#FFF2CC" });
  workbook.addConditionalFormat(body, { type: "CellValue", operator: "GreaterThan", formula1: "1", format: { fontColor: "#C00000" } }); // prettier-ignore
  workbook.addValidation(sheet, { area: { row: 1, column: 0, rows: 2, columns: 1 }, type: "List", source: "long,short", ignoreBlanks: true }); // prettier-ignore
  sheet.columnWidths.set(1, 90);
  const opened = new Workbook();
  restoreSnapshot(opened, await openWorkbook(resavedByLibreOffice(await saveWorkbook(workbook))));
  const home = opened.activeSheet;
  // LibreOffice writes numbers with 15 digits.
  const digits = (value: unknown) => (typeof value === "number" ? value.toPrecision(14) : value);
  for (const { row, column, formula, value } of sheet.cells.values()) {
    const read = opened.cell(home, row, column);
    expect([row, column, read?.formula, digits(read?.value)]).toEqual([row, column, formula, digits(value)]); // prettier-ignore
  }
  expect(opened.format(home, 1, 1)).toMatchObject({ numberFormat: "#,##0.00", bold: true, fill: "#FFF2CC" }); // prettier-ignore
  expect(opened.conditionalStyle(home, 2, 1).fontColor).toBe("#C00000");
  expect(home.merges).toEqual(sheet.merges);
  expect(home.validations).toMatchObject([{ type: "List", source: "long,short" }]);
  expect(home.columnWidths.get(1)).toBeCloseTo(90, 0);
});
