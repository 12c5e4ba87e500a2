import { validateXML } from "xmllint-wasm";
import { savedParts, workbookWith } from "./savedParts";

test("every part is well-formed, whatever the texts are", async () => {
  const hostile = `<a>&amp;]]>"'\u0001\uFFFF_x0041_ \u{1F600}`;
  const workbook = workbookWith([
    [hostile, "b"],
    [1, `="${hostile.replace(/"/g, '""')}"`],
    [2, "=GRID(1)"],
  ]);
  const sheet = workbook.sheets[0]!;
  const area = { sheet, row: 0, column: 0, rows: 3, columns: 1 };
  const chart = workbook.addChart(sheet, "Line", area);
  chart.title = hostile;
  chart.name = hostile;
  workbook.setFormat(area, { numberFormat: '"<&>"0', fontName: 'A & "B"' });
  workbook.addConditionalFormat(area, {
    type: "ContainsText",
    operator: "Contains",
    text: hostile,
    format: { bold: true },
  });
  workbook.addSheet("A & B <c>");
  workbook.addName("text", `="${hostile.replace(/"/g, '""')}"`, { comment: hostile });
  for (const [path, contents] of await savedParts(workbook)) {
    const result = await validateXML({
      xml: { fileName: "part.xml", contents },
      normalization: "c14n",
    });
    expect({ path, errors: result.errors.map(({ message }) => message) }).toEqual({
      path,
      errors: [],
    });
  }
});

test("every relationship leads to a part, and every part has a content type", async () => {
  const workbook = workbookWith([["a"], ["=GRID(1)"]]);
  const sheet = workbook.sheets[0]!;
  workbook.addChart(sheet, "Line", { sheet, row: 0, column: 0, rows: 2, columns: 1 });
  const parts = await savedParts(workbook);
  const types = parts.get("[Content_Types].xml")!;
  for (const [path, xml] of parts) {
    if (path === "[Content_Types].xml") continue;
    if (!path.endsWith(".rels")) {
      expect(types).toContain(`PartName="/${path}"`);
      continue;
    }
    const home = path.replace(/_rels\/[^/]*$/, "");
    for (const [, target] of xml.matchAll(/Target="([^"]*)"/g)) {
      const resolved = new URL(target!, `file:///${home}`).pathname.slice(1);
      expect([...parts.keys()]).toContain(resolved);
    }
  }
});
