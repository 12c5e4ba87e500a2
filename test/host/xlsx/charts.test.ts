import type { Chart } from "../../../src/host/model/chart";
import { savedParts, workbookWith } from "./savedParts";

async function savedChart(type: string, change: (chart: Chart) => void = () => {}) {
  const rows = [
    ["", -0.1, 0, 0.1],
    ["Isolated", -500, 0, 500],
    ["Cross & more", -900, "=NA()", 900],
  ];
  const workbook = workbookWith(rows, "P&L 'x' y");
  const sheet = workbook.sheets[0]!;
  workbook.setFormat({ sheet, row: 0, column: 1, rows: 1, columns: 3 }, { numberFormat: "0%" });
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 4 };
  const chart = workbook.addChart(sheet, type, area, { seriesBy: "Rows" });
  change(chart);
  const parts = await savedParts(workbook);
  return {
    xml: parts.get("xl/charts/chart1.xml")!,
    drawing: parts.get("xl/drawings/drawing1.xml")!,
    parts,
  };
}

test("series refer to the cells of their names, categories and values, with what those held", async () => {
  const { xml } = await savedChart("Line");
  const sheet = "'P&amp;L ''x'' y'!";
  expect(xml).toContain(
    `<c:tx><c:strRef><c:f>${sheet}$A$3</c:f><c:strCache><c:ptCount val="1"/>` +
      `<c:pt idx="0"><c:v>Cross &amp; more</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  );
  expect(xml).toContain(
    `<c:cat><c:numRef><c:f>${sheet}$B$1:$D$1</c:f><c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="3"/>`
  );
  expect(xml).toContain(`<c:f>${sheet}$B$2:$D$2</c:f>`);
  expect(xml).toContain('<c:pt idx="1"><c:v>#N/A</c:v></c:pt>');
});

test("titles, bounds, number format and legend are kept", async () => {
  const { xml } = await savedChart("ColumnClustered", (chart) => {
    chart.title = "P&L by shock";
    Object.assign(chart.valueAxis, {
      title: "USDT",
      minimum: -1000,
      maximum: 1000,
      numberFormat: "#,##0",
    });
    chart.categoryAxis.title = "Shock";
    chart.legend.position = "Right";
  });
  for (const title of ["P&amp;L by shock", "USDT", "Shock"])
    expect(xml).toContain(`<a:t>${title}</a:t>`);
  expect(xml).toContain('<c:max val="1000"/><c:min val="-1000"/>');
  expect(xml).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  expect(xml).toContain('<c:legendPos val="r"/>');
});

test("a reversed axis of categories is one in the file, with the values where they were", async () => {
  const { xml } = await savedChart("BarClustered", (chart) => {
    chart.categoryAxis.reversed = true;
    chart.categoryAxis.position = "Maximum";
  });
  const [, categories, values] = /<c:catAx>(.*)<\/c:catAx><c:valAx>(.*)<\/c:valAx>/s.exec(xml)!;
  expect(categories).toContain('<c:orientation val="maxMin"/>');
  expect(values).toContain('<c:orientation val="minMax"/>');
  expect(values).toContain('<c:crosses val="max"/>');
  expect(categories).toContain('<c:crosses val="autoZero"/>');
});

test("negative columns keep their colour, and categories stand below them", async () => {
  const { xml } = await savedChart(
    "ColumnClustered",
    (chart) => (chart.series[0]!.color = "#123456")
  );
  expect(xml.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
  expect(xml).toContain('<a:srgbClr val="123456"/>');
  expect(xml).toContain('<c:tickLblPos val="low"/>');
});

test("scattered points are not joined unless the type says so", async () => {
  expect((await savedChart("XYScatter")).xml).toContain('<a:ln w="19050"><a:noFill/></a:ln>');
  expect((await savedChart("XYScatterLines")).xml).not.toContain(
    '<a:ln w="19050"><a:noFill/></a:ln>'
  );
});

test("scattered points have a colour for each series", async () => {
  const { xml } = await savedChart("XYScatter", (chart) => (chart.series[1]!.color = "#123456"));
  const [first, second] = xml.match(/<c:marker>.*?<\/c:marker>/gs)!;
  expect(first).toContain("4472C4");
  expect(second).toContain("123456");
});

test.each([
  ["ColumnStacked", '<c:barDir val="col"/><c:grouping val="stacked"/>'],
  ["BarStacked100", '<c:barDir val="bar"/><c:grouping val="percentStacked"/>'],
  ["AreaStacked", '<c:areaChart><c:grouping val="stacked"/>'],
  ["LineMarkers", '<c:symbol val="circle"/>'],
  ["Pie", "<c:pieChart>"],
  ["Doughnut", '<c:holeSize val="75"/>'],
  ["XYScatterSmooth", '<c:smooth val="1"/>'],
])("%s is saved as that", async (type, expected) => {
  expect((await savedChart(type)).xml).toContain(expected);
});

test("a chart stands where it was put, to the point", async () => {
  const { drawing } = await savedChart("Line", (chart) =>
    Object.assign(chart, { name: 'My "chart"', left: 100, top: 20, width: 200, height: 100 })
  );
  // Columns are 48 points wide, rows 15 high; a point has 12,700 units.
  expect(drawing).toContain(
    "<xdr:from><xdr:col>2</xdr:col><xdr:colOff>50800</xdr:colOff>" +
      "<xdr:row>1</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:from>" +
      "<xdr:to><xdr:col>6</xdr:col><xdr:colOff>152400</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
  );
  expect(drawing).toContain('name="My &quot;chart&quot;"');
});

test("parts of a chart are declared and linked", async () => {
  const { parts } = await savedChart("Line");
  expect(parts.get("[Content_Types].xml")).toContain("/xl/charts/chart1.xml");
  expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain("../charts/chart1.xml");
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain("../drawings/drawing1.xml");
});
