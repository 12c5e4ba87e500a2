import { Workbook } from "../../../../src/host/model";
import { openWorkbook, saveWorkbook } from "../../../../src/host/xlsx";
import { OPEN_LIMITS } from "../../../../src/host/xlsx/open/packageParts";
import { readZip, writeZip, type Parts } from "../../../../src/host/xlsx/zip";

const text = (content: string) => new TextEncoder().encode(content);

async function saved(change: (parts: Parts) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.setInput(workbook.activeSheet, 0, 0, 1);
  const parts = await readZip(await saveWorkbook(workbook));
  change(parts);
  return writeZip(parts);
}

const cells = (count: number) =>
  `<worksheet><sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(count)}</row></sheetData></worksheet>`;

describe("a file that is not opened says why", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["nothing", () => new Uint8Array(), /not an Excel workbook/],
    ["text", () => text("Symbol;Size\nBTCUSDT;1"), /not an Excel workbook/],
    [
      "an old or locked file",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      /\.xls file or has a password/,
    ],
    ["half a file", async () => (await saved(() => {})).slice(0, 900), /could not be unpacked/],
    [
      "another zip file",
      () => writeZip(new Map([["a.txt", text("a")]])),
      /no Excel workbook in it/,
    ],
    ["a binary workbook", () => saved((parts) => parts.set("xl/workbook.bin", text(""))), /\.xlsb/],
    ["macros", () => saved((parts) => parts.set("xl/vbaProject.bin", text("x"))), /macros/],
    [
      "entities",
      () =>
        saved((parts) =>
          parts.set("xl/sharedStrings.xml", text('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))
        ),
      /entities/,
    ],
    [
      "too many cells",
      () => saved((parts) => parts.set("xl/worksheets/sheet1.xml", text(cells(1001)))),
      /1001 cells; at most 1000/,
    ],
    [
      "broken XML",
      () => saved((parts) => parts.set("xl/workbook.xml", text("<workbook><sheets"))),
      /could not be read|no sheet/,
    ],
  ])("%s", async (_, bytes, reason) => {
    const opening = openWorkbook(await bytes(), new Set(), { ...OPEN_LIMITS, cells: 1000 });
    await expect(opening).rejects.toThrow(reason);
  });

  test("a zip bomb, before it has unfolded", async () => {
    const parts: Parts = new Map([["xl/workbook.xml", text("<workbook/>")]]);
    for (let part = 0; part < 10; part++) parts.set(`${part}.bin`, new Uint8Array(1_000_000));
    const bomb = await writeZip(parts);
    expect(bomb.length).toBeLessThan(20_000);
    const opening = openWorkbook(bomb, new Set(), { ...OPEN_LIMITS, contents: 5_000_000 });
    await expect(opening).rejects.toThrow("its contents are too large");
  });

  test("a large file, before it is looked at", async () => {
    const opening = openWorkbook(new Uint8Array(OPEN_LIMITS.file + 1));
    await expect(opening).rejects.toThrow("at most 50 MB are opened here");
  });

  test("a zip whose directory claims more parts than there are", async () => {
    const bytes = await saved(() => {});
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, 60_000, true);
    await expect(openWorkbook(bytes)).rejects.toThrow(/60000 parts/);
  });

  test("two cells in far corners, which would span the whole sheet", async () => {
    const far =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const bytes = await saved((parts) => parts.set("xl/worksheets/sheet1.xml", text(far)));
    await expect(openWorkbook(bytes)).rejects.toThrow(/could not be read/);
  });
});
