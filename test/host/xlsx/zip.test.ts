import { readZip, writeZip } from "../../../src/host/xlsx/zip";

test("what is written is read back, in order and byte for byte", async () => {
  const parts = new Map([
    ["[Content_Types].xml", new TextEncoder().encode("<Types/>")],
    ["xl/größe.xml", new Uint8Array(100_000).map((_, index) => (index * 7919) % 251)],
    ["empty", new Uint8Array(0)],
  ]);
  const read = await readZip(await writeZip(parts));
  expect([...read.keys()]).toEqual([...parts.keys()]);
  for (const [path, content] of parts) expect(read.get(path)).toEqual(content);
});

test("the same parts give the same bytes", async () => {
  const parts = new Map([["a.xml", new TextEncoder().encode("<a/>")]]);
  expect(await writeZip(parts)).toEqual(await writeZip(parts));
});

test("bytes that are no zip are refused with the reason", async () => {
  await expect(
    readZip(new TextEncoder().encode("this is a csv, not a workbook file"))
  ).rejects.toThrow("not a zip file");
});
