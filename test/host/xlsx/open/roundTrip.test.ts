import { Workbook, type ConditionalRule } from "../../../../src/host/model";
import { restoreSnapshot, takeSnapshot } from "../../../../src/host/snapshot";
import { openWorkbook, saveWorkbook } from "../../../../src/host/xlsx";

const CUSTOM = new Set(["ISOLIQ"]);

/** A workbook with the add-in's function, which doubles here. */
function newWorkbook(): Workbook {
  const workbook = new Workbook();
  const parameters = [{ name: "price", dimensionality: "matrix" as const }];
  workbook.registerFunctions([{ id: "ISOLIQ", name: "ISOLIQ", parameters }], (_id, [rows]) =>
    (rows as number[][]).map((row) => row.map((price) => price * 2))
  );
  return workbook;
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  const opened = newWorkbook();
  restoreSnapshot(opened, await openWorkbook(await saveWorkbook(workbook), CUSTOM));
  return opened;
}

const cellsOf = (workbook: Workbook) =>
  takeSnapshot(workbook).sheets.map(({ cells }) =>
    cells.map(([row, column, input]) => `${row},${column} ${input}`).sort()
  );

const valuesOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) =>
    [...sheet.cells.entries()].map(([row, column, { value }]) => `${row},${column} ${value}`).sort()
  );

describe("a workbook saved and opened again", () => {
  test("holds the same inputs and shows the same values", async () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    const other = workbook.addSheet("Other 'sheet' & <more>");
    workbook.setInputs(sheet, 0, 0, [
      ["text", "'007", "'=1+1", "'#N/A", "two\nlines", " spaces ", "'_x0041_"],
      [1, -0.5, 1e300, 1 / 3, 60000.123456789, true, false],
      ["=1/0", "=NA()", "#REF!", "2026-11-23", "12:30", "5%", ""],
      ["=ISOLIQ(A2)", "=LET(x,B2,MAP(SEQUENCE(3),LAMBDA(y,y*x)))", "", "=SUM(B4#)", '=B2&"x"'],
    ]);
    workbook.setInput(other, 9, 3, "=SUM('Sheet1'!A2:C2)");
    const opened = await reopened(workbook);
    expect(cellsOf(opened)).toEqual(cellsOf(workbook));
    expect(valuesOf(opened)).toEqual(valuesOf(workbook));
    expect(opened.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other 'sheet' & <more>"]);
  });

  test("keeps tables: calculated columns, totals, looks and filters", async () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 1, 1, [
      ["Side", "Size\nUSD", "Twice"],
      ["long", 1, ""],
      ["short", 2, ""],
    ]);
    const table = workbook.addTable({ sheet, row: 1, column: 1, rows: 3, columns: 3 }, true, { name: "Book", style: "TableStyleLight9" }); // prettier-ignore
    workbook.typeInput(sheet, 2, 3, "=ISOLIQ([@[Size\nUSD]])");
    workbook.filterTable(table, 1, ["short"]);
    workbook.updateTable(table, { showBandedRows: false, highlightFirstColumn: true });
    const opened = await reopened(workbook);
    const read = opened.tables[0]!;
    const home = read.sheet;
    expect({ ...read, id: "", sheet: null }).toEqual({ ...table, id: "", sheet: null });
    expect(home.hiddenRows).toEqual(new Set([2]));
    opened.typeInput(home, 4, 1, "long");
    expect(opened.cell(home, 4, 3)?.formula).toBe("=ISOLIQ([@[Size\nUSD]])");
  });

  test("keeps the layout of sheets", async () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    workbook.setInput(sheet, 0, 0, "x");
    workbook.addSheet("Hidden").visibility = "Hidden";
    workbook.mergeCells({ sheet, row: 2, column: 1, rows: 2, columns: 3 });
    sheet.columnWidths.set(0, 90).set(3, 30);
    sheet.rowHeights.set(4, 33);
    sheet.hiddenRows.add(6);
    sheet.hiddenColumns.add(5);
    Object.assign(sheet.page, { orientation: "Landscape", fitToWidth: 1, fitToHeight: 0, titleRows: "$1:$2" }); // prettier-ignore
    workbook.updateSheet(sheet, { frozenRows: 2, frozenColumns: 1, gridlines: false, headings: false, tabColor: "#1F7A4D", standardWidth: 60 }); // prettier-ignore
    const kept = { ...takeSnapshot(workbook).sheets[0]!, cells: [] };
    const opened = await reopened(workbook);
    const read = { ...takeSnapshot(opened).sheets[0]!, cells: [] };
    expect(read).toEqual({ ...kept, id: read.id });
    expect(opened.sheets[1]!.visibility).toBe("Hidden");
  });

  test("keeps formats, of cells and of whole columns", async () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    const cell = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    workbook.setInput(sheet, 0, 0, 0.5);
    workbook.setFormat(cell, {
      numberFormat: '#,##0.00 "USDT";[Red]-0',
      fill: "#FFF2CC",
      fontColor: "#C00000",
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontSize: 14,
      fontName: "Arial",
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      indent: 2,
      borders: { top: { style: "Double", color: "#112233" }, left: { style: "Continuous", weight: "Medium", color: "#445566" } }, // prettier-ignore
      locked: false,
    });
    workbook.setFormat({ ...cell, column: 3, rows: 1048576, columns: 2 }, { numberFormat: "0.0%" });
    const opened = await reopened(workbook);
    const home = opened.activeSheet;
    expect(opened.format(home, 0, 0)).toEqual(workbook.format(sheet, 0, 0));
    expect(opened.format(home, 500, 3)).toEqual({ numberFormat: "0.0%" });
    expect(opened.format(home, 500, 5)).toEqual({});
  });

  test.each<ConditionalRule>([
    { type: "CellValue", operator: "Between", formula1: "1", formula2: "=$B$1", format: { fill: "#FFC7CE", fontColor: "#9C0006" } }, // prettier-ignore
    { type: "CellValue", operator: "EqualTo", formula1: '="long"', format: { bold: true } },
    { type: "Custom", formula: "=ISOLIQ($A1)>4", format: { italic: true } },
    { type: "ContainsText", operator: "BeginsWith", text: "#", format: { strikethrough: true } },
    { type: "ColorScale", minimum: { type: "LowestValue", color: "#F8696B" }, midpoint: { type: "Number", formula: "0", color: "#FFEB84" }, maximum: { type: "HighestValue", color: "#63BE7B" } }, // prettier-ignore
    { type: "DataBar", minimum: { type: "Automatic" }, maximum: { type: "Number", formula: "10" }, positiveColor: "#638EC6", negativeColor: "#FF0000", showValue: false }, // prettier-ignore
  ])("keeps a conditional format: $type", async (rule) => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [[1], [2], [3]]);
    workbook.addConditionalFormat({ sheet, row: 0, column: 0, rows: 3, columns: 1 }, rule);
    const opened = await reopened(workbook);
    const [format] = opened.activeSheet.conditionalFormats;
    expect(format?.rule).toEqual(rule);
    expect(format?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  });

  test("keeps data validation", async () => {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    const prompt = { title: "Side", message: "long or short" };
    workbook.addValidation(sheet, { area, type: "List", source: "long,short", ignoreBlanks: true, prompt }); // prettier-ignore
    workbook.addValidation(sheet, { area: { ...area, column: 1 }, type: "List", source: "=$D$1:$D$3", ignoreBlanks: false }); // prettier-ignore
    workbook.addValidation(sheet, { area: { ...area, column: 2 }, type: "Decimal", operator: "GreaterThan", source: "0", ignoreBlanks: true, errorAlert: { title: "Size", message: "Above 0", style: "Warning" } }); // prettier-ignore
    const opened = await reopened(workbook);
    expect(opened.activeSheet.validations).toEqual(sheet.validations);
  });

  test("keeps names, LAMBDAs among them, and the settings of add-ins", async () => {
    const workbook = newWorkbook();
    const other = workbook.addSheet("Other");
    workbook.addName("fee", "=0.0005", { comment: "per side" });
    workbook.addName("double", "=LAMBDA(x,ISOLIQ(x))", { visible: false });
    workbook.addName("own", "=Other!$A$1:$B$2", { sheet: other });
    workbook.setInput(other, 0, 0, "=double(fee)");
    workbook.settings.set("isomargin.tiers", { version: 3, text: 'a "b" <c>' });
    const opened = await reopened(workbook);
    const names = (book: Workbook) => takeSnapshot(book).names.map(({ sheetId, ...name }) => ({ ...name, isLocal: sheetId !== undefined })); // prettier-ignore
    expect(names(opened)).toEqual(names(workbook));
    expect(opened.value(opened.sheets[1]!, 0, 0)).toBe(0.001);
    expect(opened.settings).toEqual(workbook.settings);
  });

  test.each([
    "Line",
    "LineMarkers",
    "ColumnClustered",
    "ColumnStacked100",
    "BarStacked",
    "Area",
    "Pie",
    "Doughnut",
    "XYScatter",
    "XYScatterLinesNoMarkers",
  ])(
    // prettier-ignore
    "keeps a chart: %s",
    async (type) => {
      const workbook = newWorkbook();
      const sheet = workbook.activeSheet;
      workbook.setInputs(sheet, 0, 0, [
        ["", "P&L", "Cross"],
        [-0.1, -5, -9],
        [0.1, 5, 9],
      ]);
      sheet.columnWidths.set(1, 90);
      const chart = workbook.addChart(sheet, type, { sheet, row: 0, column: 0, rows: 3, columns: 3 }, { seriesBy: "Columns", name: "By shock" }); // prettier-ignore
      workbook.updateChart(chart, { title: "P&L by shock", left: 200, top: 33, width: 300, height: 190, legend: { visible: true, position: "Right" } }); // prettier-ignore
      chart.valueAxis.title = "USDT";
      chart.valueAxis.minimum = -10;
      Object.assign(chart.categoryAxis, { reversed: true, position: "Maximum" });
      const opened = await reopened(workbook);
      const [read] = opened.activeSheet.charts;
      const place = ({ left, top, width, height }: typeof chart) => [left, top, width, height];
      expect(read).toMatchObject({
        name: "By shock",
        type,
        title: chart.title,
        legend: chart.legend,
      });
      expect(place(read!)).toEqual(place(chart));
      const cells = (one: typeof chart) =>
        (type === "Pie" ? one.series.slice(0, 1) : one.series).map(({ name, categories, values }) =>
          [name, categories, values].map((area) =>
            typeof area === "object" ? [area.row, area.column, area.rows, area.columns] : area
          )
        );
      expect(cells(read!)).toEqual(cells(chart));
      const isRound = type === "Pie" || type === "Doughnut";
      if (isRound) return;
      expect(read!.valueAxis).toMatchObject({ title: "USDT", minimum: -10 });
      expect(read!.categoryAxis).toMatchObject({ reversed: true, position: "Maximum" });
    }
  );
});
