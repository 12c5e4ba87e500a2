import { Workbook } from "../../../src/host/model/workbook";
import { cellXml, savedParts, workbookWith } from "./savedParts";

function positions(): Workbook {
  const workbook = workbookWith([
    ["Side", "Size", "Twice", 2026],
    ["long", 1, "=DOUBLE([@Size])", 5],
    ["short", 2, "=DOUBLE([@Size])", 6],
  ]);
  const sheet = workbook.sheets[0]!;
  const table = workbook.addTable(
    { sheet, row: 0, column: 0, rows: 3, columns: 4 },
    true,
    "Positions"
  );
  table.columns[2]!.formula = "=DOUBLE([@Size])";
  return workbook;
}

test("a table keeps its place, columns, style and the formulas that fill new rows", async () => {
  const parts = await savedParts(positions());
  expect(parts.get("xl/tables/table1.xml")).toContain(
    'id="1" name="Positions" displayName="Positions" ref="A1:D3" totalsRowShown="0">' +
      '<autoFilter ref="A1:D3"/><tableColumns count="4">'
  );
  expect(parts.get("xl/tables/table1.xml")).toContain(
    '<tableColumn id="3" name="Twice"><calculatedColumnFormula>' +
      "_xldudf_DOUBLE(Positions[[#This Row],[Size]])</calculatedColumnFormula></tableColumn>"
  );
  expect(parts.get("xl/tables/table1.xml")).toContain('<tableStyleInfo name="TableStyleMedium2"');
  expect(parts.get("[Content_Types].xml")).toContain("/xl/tables/table1.xml");
});

test("header cells are texts equal to the names of the columns, or Excel repairs the file", async () => {
  const parts = await savedParts(positions());
  const header = cellXml(parts.get("xl/worksheets/sheet1.xml")!, "D1")!;
  const index = Number(/<v>(\d+)<\/v>/.exec(header)![1]);
  expect(header).toContain('t="s"');
  const strings = [
    ...parts.get("xl/sharedStrings.xml")!.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs),
  ];
  expect(strings[index]![1]).toBe("2026");
});

test("column names with line breaks and markup are escaped as Excel does", async () => {
  const workbook = positions();
  workbook.tables[0]!.columns[0]!.name = 'A "b" &\nc_x0041_';
  const xml = (await savedParts(workbook)).get("xl/tables/table1.xml")!;
  expect(xml).toContain('name="A &quot;b&quot; &amp;_x000a_c_x005F_x0041_"');
});

test("totals, filter buttons, stripes and highlighted columns are kept", async () => {
  const workbook = positions();
  const table = workbook.tables[0]!;
  Object.assign(table, {
    showTotals: true,
    showFilterButton: false,
    highlightFirstColumn: true,
    showBandedRows: false,
  });
  table.columns[0]!.total = "Total";
  table.columns[1]!.total = "=SUBTOTAL(109,[Size])";
  const xml = (await savedParts(workbook)).get("xl/tables/table1.xml")!;
  expect(xml).toContain('totalsRowCount="1">');
  expect(xml).not.toContain("autoFilter");
  expect(xml).toContain('<tableColumn id="1" name="Side" totalsRowLabel="Total">');
  expect(xml).toContain("<totalsRowFormula>SUBTOTAL(109,Positions[Size])</totalsRowFormula>");
  expect(xml).toContain('showFirstColumn="1" showLastColumn="0" showRowStripes="0"');
});

test("tables of several sheets have ids of their own", async () => {
  const workbook = positions();
  const other = workbook.addSheet("Other");
  workbook.setInputs(other, 0, 0, [["a"], [1]]);
  workbook.addTable({ sheet: other, row: 0, column: 0, rows: 2, columns: 1 }, true, "Second");
  const parts = await savedParts(workbook);
  expect(parts.get("xl/tables/table2.xml")).toContain('id="2" name="Second"');
  expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../tables/table2.xml");
});
