import { cellXml, savedParts, savedSheet, workbookWith } from "./savedParts";

test("numbers, texts and truth values keep their kind", async () => {
  const xml = await savedSheet(workbookWith([[1.5, "long", true, false, -0, 1e-7, 1e21]]));
  expect(cellXml(xml, "A1")).toBe('<c r="A1"><v>1.5</v></c>');
  expect(cellXml(xml, "B1")).toContain('t="s"');
  expect(cellXml(xml, "C1")).toBe('<c r="C1" t="b"><v>1</v></c>');
  expect(cellXml(xml, "D1")).toBe('<c r="D1" t="b"><v>0</v></c>');
  expect(cellXml(xml, "E1")).toBe('<c r="E1"><v>0</v></c>');
  expect(Number(/<v>(.*)<\/v>/.exec(cellXml(xml, "F1")!)![1])).toBe(1e-7);
  expect(Number(/<v>(.*)<\/v>/.exec(cellXml(xml, "G1")!)![1])).toBe(1e21);
});

test.each(["'=1+1", "'-5", "'+A1", "'@SUM(1)", "'007", "'1e5"])(
  "%s is a text, and stays one when its cell is entered again",
  async (input) => {
    const parts = await savedParts(workbookWith([[input]]));
    const cell = cellXml(parts.get("xl/worksheets/sheet1.xml")!, "A1")!;
    expect(cell).toMatch(/ t="s" s="1"/);
    expect(cell).not.toContain("<f>");
    expect(parts.get("xl/sharedStrings.xml")).toContain(`<t>${input.slice(1)}</t>`);
    expect(parts.get("xl/styles.xml")).toContain('quotePrefix="1"');
  }
);

test("a text that reads like an error is no error", async () => {
  const workbook = workbookWith([["'#N/A"]]);
  expect(cellXml(await savedSheet(workbook), "A1")).toBe(
    '<c r="A1" t="inlineStr"><is><r><t>#N/A</t></r></is></c>'
  );
});

test("characters that XML cannot hold, and texts that look like their escapes, survive", async () => {
  const parts = await savedParts(workbookWith([["a\u0001b"], ["_x0041_"], [" <&> \"'\n"]]));
  const strings = parts.get("xl/sharedStrings.xml")!;
  expect(strings).toContain("<t>a_x0001_b</t>");
  expect(strings).toContain("<t>_x005F_x0041_</t>");
  expect(strings).toContain(`<t xml:space="preserve"> &lt;&amp;&gt; "'\n</t>`);
});

test("formulas carry their cached values", async () => {
  const xml = await savedSheet(workbookWith([[2, "=A1*3", '="a"&A1', "=A1>1", '=""']]));
  expect(cellXml(xml, "B1")).toBe('<c r="B1"><f>A1*3</f><v>6</v></c>');
  expect(cellXml(xml, "C1")).toBe('<c r="C1" t="str"><f>"a"&amp;A1</f><v>a2</v></c>');
  expect(cellXml(xml, "D1")).toBe('<c r="D1" t="b"><f>A1&gt;1</f><v>1</v></c>');
  expect(cellXml(xml, "E1")).toBe('<c r="E1" t="str"><f>""</f><v/></c>');
});

test("formulas that fail carry their error", async () => {
  const xml = await savedSheet(workbookWith([["=1/0", "=NA()", "=REFUSE(1)", '="#N/A"']]));
  expect(cellXml(xml, "A1")).toBe('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(cellXml(xml, "B1")).toBe('<c r="B1" t="e"><f>NA()</f><v>#N/A</v></c>');
  expect(cellXml(xml, "C1")).toBe('<c r="C1" t="e"><f>_xldudf_REFUSE(1)</f><v>#VALUE!</v></c>');
  expect(cellXml(xml, "D1")).toBe('<c r="D1" t="str"><f>"#N/A"</f><v>#N/A</v></c>');
});

test("functions of the add-in are spelled as Excel stores them, with what they gave", async () => {
  const xml = await savedSheet(
    workbookWith([[21, "=DOUBLE(A1)", "=SIDE(-1)", "=ROUND(DOUBLE(A1),0)"]])
  );
  expect(cellXml(xml, "B1")).toBe('<c r="B1"><f>_xldudf_DOUBLE(A1)</f><v>42</v></c>');
  expect(cellXml(xml, "C1")).toBe('<c r="C1" t="str"><f>_xldudf_SIDE(-1)</f><v>short</v></c>');
  expect(cellXml(xml, "D1")).toBe('<c r="D1"><f>ROUND(_xldudf_DOUBLE(A1),0)</f><v>42</v></c>');
});

test("what spills is a dynamic array with its cells cached", async () => {
  const parts = await savedParts(workbookWith([["=GRID(1)"]]));
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  expect(cellXml(xml, "A1")).toBe(
    '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_GRID(1)</f><v>1</v></c>'
  );
  expect(cellXml(xml, "B1")).toBe('<c r="B1"><v>2</v></c>');
  expect(cellXml(xml, "A2")).toContain('t="s"');
  expect(cellXml(xml, "B2")).toBe('<c r="B2" t="b"><v>1</v></c>');
  expect(parts.get("xl/metadata.xml")).toContain("XLDAPR");
  expect(parts.get("[Content_Types].xml")).toContain("/xl/metadata.xml");
  expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("metadata.xml");
});

test("a blocked spill is stored as Excel does: the array on its cell, #VALUE! in it", async () => {
  const workbook = workbookWith([["=GRID(1)"], ["in the way"]]);
  expect(cellXml(await savedSheet(workbook), "A1")).toBe(
    '<c r="A1" cm="1" t="e"><f t="array" ref="A1">_xldudf_GRID(1)</f><v>#VALUE!</v></c>'
  );
});

test("an array inside a scalar formula is stored for array evaluation", async () => {
  const xml = await savedSheet(workbookWith([[1, 2, "=SUM((A1:B1>1)*1)", "=SUM(A1:B1)*2"]]));
  expect(cellXml(xml, "C1")).toContain('<f t="array" ref="C1">SUM((A1:B1&gt;1)*1)</f><v>1</v>');
  expect(cellXml(xml, "D1")).toBe('<c r="D1"><f>SUM(A1:B1)*2</f><v>6</v></c>');
});

test("a longer text than a cell holds is cut, not left to make the file unreadable", async () => {
  const parts = await savedParts(workbookWith([["x".repeat(40000)]]));
  expect(/<t>(x+)<\/t>/.exec(parts.get("xl/sharedStrings.xml")!)![1]).toHaveLength(32767);
});
