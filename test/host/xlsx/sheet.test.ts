import { cellXml, savedParts, savedSheet, workbookWith } from "./savedParts";

/** Order of elements in a worksheet: Excel repairs a file that has them otherwise (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "conditionalFormatting",
  "dataValidations",
  "pageMargins",
  "pageSetup",
  "drawing",
  "tableParts",
  "extLst",
];

function everything() {
  const workbook = workbookWith([
    ["Side", "P&L"],
    ["long", -5],
    ["short", 7],
  ]);
  const sheet = workbook.sheets[0]!;
  workbook.addTable({ sheet, row: 0, column: 0, rows: 3, columns: 2 }, true, "Positions");
  workbook.addChart(sheet, "ColumnClustered", { sheet, row: 0, column: 0, rows: 3, columns: 2 });
  workbook.updateSheet(sheet, {
    tabColor: "#ED7D31",
    frozenRows: 1,
    gridlines: false,
    protected: true,
  });
  sheet.columnWidths.set(0, 120);
  sheet.rowHeights.set(0, 30);
  Object.assign(sheet.page, {
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: "$1:$1",
  });
  workbook.addConditionalFormat(
    { sheet, row: 1, column: 1, rows: 2, columns: 1 },
    {
      type: "DataBar",
      minimum: { type: "Automatic" },
      maximum: { type: "Automatic" },
      positiveColor: "#63C384",
      negativeColor: "#FF555A",
      showValue: false,
    }
  );
  workbook.addValidation(sheet, {
    area: { row: 1, column: 0, rows: 2, columns: 1 },
    type: "List",
    source: "long, short",
    ignoreBlanks: true,
    errorAlert: { title: "Side", message: 'long or short, not "both"', style: "Stop" },
  });
  return workbook;
}

test("elements of a worksheet stand in the order that Excel demands", async () => {
  const xml = (await savedSheet(everything())).replace(
    /<sheetData>.*<\/sheetData>/s,
    "<sheetData/>"
  );
  const body = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(xml)![1]!;
  const found: string[] = [];
  let depth = 0;
  for (const [, slash, name, , closed] of body.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    if (slash) depth -= 1;
    else {
      if (depth === 0) found.push(name!);
      if (!closed) depth += 1;
    }
  }
  expect(found).toEqual(ORDER);
});

test("sizes, panes, grid lines and tab colour are kept", async () => {
  const xml = await savedSheet(everything());
  expect(xml).toContain('<tabColor rgb="FFED7D31"/>');
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
  // 120 points are 160 pixels; 7 pixels a digit.
  expect(xml).toContain('<col min="1" max="1" width="22.85546875" customWidth="1"/>');
  expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
  expect(xml).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
});

test("formats reach cells with contents and without", async () => {
  const workbook = workbookWith([[1]]);
  const sheet = workbook.sheets[0]!;
  workbook.setFormat(
    { sheet, row: 0, column: 0, rows: 1, columns: 2 },
    {
      numberFormat: "#,##0.00",
      bold: true,
      fill: "#4472c4",
      fontColor: "#FFFFFF",
      horizontalAlignment: "Center",
      wrapText: true,
      borders: { bottom: { style: "Continuous", color: "#000000", weight: "Medium" } },
    }
  );
  const parts = await savedParts(workbook);
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  expect(cellXml(xml, "A1")).toBe('<c r="A1" s="1"><v>1</v></c>');
  expect(cellXml(xml, "B1")).toBe('<c r="B1" s="1"/>');
  const styles = parts.get("xl/styles.xml")!;
  expect(styles).toContain('formatCode="#,##0.00"');
  expect(styles).toContain(
    '<font><b/><color rgb="FFFFFFFF"/><sz val="11"/><name val="Calibri"/></font>'
  );
  expect(styles).toContain('<fgColor rgb="FF4472C4"/>');
  expect(styles).toContain('<bottom style="medium"><color rgb="FF000000"/></bottom>');
  expect(styles).toContain('<alignment horizontal="center" wrapText="true"/>');
});

test("a format of whole columns is written once, not a million times", async () => {
  const workbook = workbookWith([["a", 1]]);
  const sheet = workbook.sheets[0]!;
  workbook.setFormat(
    { sheet, row: 0, column: 1, rows: 1048576, columns: 16383 },
    { numberFormat: "0%" }
  );
  const xml = await savedSheet(workbook);
  expect(xml).toContain('<col min="2" max="16384" width="9.140625" style="1"/>');
  expect(cellXml(xml, "B1")).toBe('<c r="B1" s="1"><v>1</v></c>');
  expect(xml.length).toBeLessThan(3000);
});

test("the shown sheet is selected, hidden sheets stay hidden", async () => {
  const workbook = workbookWith([[1]]);
  const shown = workbook.addSheet("Dashboard");
  workbook.updateSheet(workbook.addSheet("Workings"), { visibility: "VeryHidden" });
  workbook.activeSheet = shown;
  const parts = await savedParts(workbook);
  expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
  expect(parts.get("xl/workbook.xml")).toMatch(/name="Workings"[^>]*state="veryHidden"/);
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});

test("opening the file does not calculate it anew", async () => {
  const parts = await savedParts(workbookWith([["=DOUBLE(1)"]]));
  expect(parts.get("xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
});

test("names keep their formulas, their sheet and whether they are shown", async () => {
  const workbook = workbookWith([[1]]);
  const other = workbook.addSheet("P&L 'x' y");
  workbook.addName("capital", "=Sheet1!$A$1");
  workbook.addName("square", "=LAMBDA(x,x*x)");
  workbook.addName("secret", "=0.05", { visible: false });
  workbook.addName("local", "='P&L ''x'' y'!$B$2", { sheet: other });
  Object.assign(other.page, { titleRows: "$1:$1" });
  const xml = (await savedParts(workbook)).get("xl/workbook.xml")!;
  expect(xml).toContain('<definedName name="capital">Sheet1!$A$1</definedName>');
  expect(xml).toContain(
    '<definedName name="square">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*_xlpm.x)</definedName>'
  );
  expect(xml).toContain('<definedName name="secret" hidden="1">0.05</definedName>');
  expect(xml).toContain(
    `<definedName name="local" localSheetId="1">'P&amp;L ''x'' y'!$B$2</definedName>`
  );
  expect(xml).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'P&amp;L ''x'' y'!$1:$1</definedName>`
  );
});

test("a pick list is quoted once; one too long for a file is refused with its place", async () => {
  const workbook = everything();
  expect(await savedSheet(workbook)).toContain('<formula1>"long,short"</formula1>');
  workbook.addValidation(workbook.sheets[0]!, {
    area: { row: 8, column: 1, rows: 3, columns: 1 },
    type: "List",
    source: Array.from({ length: 60 }, (_, index) => `item ${index}`).join(","),
    ignoreBlanks: true,
  });
  await expect(savedSheet(workbook)).rejects.toThrow("Sheet1!B9:B11: a pick list written out");
});

test("the same workbook gives the same bytes", async () => {
  expect(await savedParts(everything())).toEqual(await savedParts(everything()));
});
