import { isError } from "../../../src/host/model/value";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { openInLibreOffice, testWithLibreOffice } from "./libreOffice";
import { workbookWith } from "./savedParts";
import { withoutCachedValues } from "./withoutCachedValues";

/** Formulas of functions that LibreOffice 7.4 and Excel have in common, over the cells below. */
const NATIVE = [
  "=SUM(A1:A4)*2",
  '=SUMIFS(A1:A4,B1:B4,"long")',
  '=SUMPRODUCT(A1:A4,--(B1:B4="short"))',
  '=INDEX(A1:A4,MATCH("short",B1:B4,0))',
  "=IFERROR(1/0,-1)",
  "=ROUND(AVERAGE(A1:A4)/3,4)",
  "=NORM.S.DIST(1,TRUE)",
  '=IF(AND(A1>0,A2<0),"mixed","same")',
  '=TEXT(0.125,"0.0%")',
  "=capital*2",
  "='P&L ''x'' y'!A1+1",
  "=SUM(IF(A1:A4>1,A1:A4))",
  "=MAX(ABS(A1:A4))",
  "=EDATE(DATE(2024,1,31),1)",
  "=1/0",
  "=NA()",
  "=A1>2",
  '=TEXTJOIN("-",TRUE,B1:B4)',
  "=PMT(0.1,3,100)",
];

function nativeWorkbook() {
  const workbook = workbookWith([
    [1.5, "long"],
    [-2, "short"],
    [3.25, "long"],
    [4, "short"],
  ]);
  const sheet = workbook.sheets[0]!;
  const other = workbook.addSheet("P&L 'x' y");
  workbook.setInput(other, 0, 0, 41);
  workbook.addName("capital", "=Sheet1!$A$4");
  workbook.setInputs(
    sheet,
    0,
    3,
    NATIVE.map((formula) => [formula])
  );
  return { workbook, sheet };
}

testWithLibreOffice(
  "native formulas mean the same to LibreOffice: calculated there they give our values",
  async () => {
    const { workbook, sheet } = nativeWorkbook();
    const file = await withoutCachedValues(await saveWorkbook(workbook));
    const rows = openInLibreOffice(file).get("Sheet1")!;
    NATIVE.forEach((formula, row) => {
      const ours = workbook.value(sheet, row, 3);
      const theirs = rows[row]![3]!;
      if (typeof ours === "number") {
        expect({ formula, value: Number(theirs) }).toEqual({
          formula,
          value: expect.closeTo(ours, 9),
        });
      } else {
        const text = isError(ours)
          ? ours.code
          : typeof ours === "boolean"
            ? String(ours).toUpperCase()
            : ours;
        expect({ formula, value: theirs }).toEqual({ formula, value: text });
      }
    });
  }
);

testWithLibreOffice(
  "values of the add-in's functions are there for a reader that does not know them",
  async () => {
    const workbook = workbookWith([
      [21, "=DOUBLE(A1)", "=SIDE(-1)", "=B1+1", '="is "&C1', "'=1+1"],
    ]);
    const rows = openInLibreOffice(await saveWorkbook(workbook)).get("Sheet1")!;
    expect(rows[0]).toEqual(["21", "42", "short", "43", "is short", "=1+1"]);
  }
);

testWithLibreOffice("a workbook with all that we save opens with every sheet", async () => {
  const workbook = workbookWith([
    ["Side", "P&L"],
    ["long", -5],
    ["short", 7],
  ]);
  const sheet = workbook.sheets[0]!;
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 2 };
  workbook.addTable(area, true, "Positions");
  workbook.addChart(sheet, "ColumnClustered", area);
  workbook.addConditionalFormat(
    { sheet, row: 1, column: 1, rows: 2, columns: 1 },
    { type: "CellValue", operator: "LessThan", formula1: "0", format: { fontColor: "#C00000" } }
  );
  const other = workbook.addSheet("Total");
  workbook.setInput(other, 0, 0, "=SUM(Positions[P&L])");
  const sheets = openInLibreOffice(await withoutCachedValues(await saveWorkbook(workbook)));
  expect([...sheets.keys()].sort()).toEqual(["Sheet1", "Total"]);
  expect(sheets.get("Total")![0]![0]).toBe("2");
});
