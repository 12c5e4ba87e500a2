import type { ConditionalRule } from "../../../src/host/model/conditionalFormat";
import { savedParts, workbookWith } from "./savedParts";

async function saved(...rules: ConditionalRule[]) {
  const workbook = workbookWith([[1], [2], [3]]);
  const sheet = workbook.sheets[0]!;
  for (const rule of rules) {
    workbook.addConditionalFormat({ sheet, row: 0, column: 0, rows: 3, columns: 1 }, rule);
  }
  const parts = await savedParts(workbook);
  return { xml: parts.get("xl/worksheets/sheet1.xml")!, styles: parts.get("xl/styles.xml")! };
}

test("comparisons with numbers, formulas and texts", async () => {
  const { xml, styles } = await saved(
    { type: "CellValue", operator: "LessThan", formula1: "0", format: { fontColor: "#C00000" } },
    {
      type: "CellValue",
      operator: "Between",
      formula1: "=$B$1",
      formula2: "=B2*2",
      format: { fill: "#FFC7CE" },
    },
    { type: "CellValue", operator: "EqualTo", formula1: "OK", format: { bold: true } }
  );
  expect(xml).toContain('operator="lessThan"><formula>0</formula>');
  expect(xml).toContain('operator="between"><formula>$B$1</formula><formula>B2*2</formula>');
  expect(xml).toContain('operator="equal"><formula>"OK"</formula>');
  expect(styles).toContain('<dxf><font><color rgb="FFC00000"/></font></dxf>');
  expect(styles).toContain(
    '<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>'
  );
});

test("formulas call the add-in by its stored name, first rule first", async () => {
  const { xml } = await saved(
    { type: "Custom", formula: "=DOUBLE($A1)>4", format: { bold: true } },
    { type: "ContainsText", operator: "BeginsWith", text: 'say "no"', format: { italic: true } }
  );
  expect(xml).toContain('priority="1" dxfId="0"><formula>_xldudf_DOUBLE($A1)&gt;4</formula>');
  expect(xml).toContain('<formula>LEFT(A1,LEN("say ""no"""))="say ""no"""</formula>');
});

test("colour scales keep their points", async () => {
  const { xml } = await saved({
    type: "ColorScale",
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Number", formula: "=0", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  });
  expect(xml).toContain(
    '<colorScale><cfvo type="min"/><cfvo type="num" val="0"/><cfvo type="max"/>' +
      '<color rgb="FFF8696B"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale>'
  );
});

test("data bars have a negative side", async () => {
  const { xml } = await saved({
    type: "DataBar",
    minimum: { type: "Automatic" },
    maximum: { type: "Number", formula: "1" },
    positiveColor: "#63C384",
    negativeColor: "#FF555A",
    showValue: false,
  });
  expect(xml).toContain('<dataBar showValue="0"><cfvo type="min"/><cfvo type="num" val="1"/>');
  const id = /<x14:id>(.*?)<\/x14:id>/.exec(xml)![1]!;
  expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
  expect(xml).toContain('<x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>');
  expect(xml).toContain('<x14:negativeFillColor rgb="FFFF555A"/>');
});
