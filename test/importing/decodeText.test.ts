import { decodeText, ImportError } from "../../src/importing";

const text = 'Symbol,Größe\nBTC,"1"\n';

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte-order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 little-endian", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16 without a byte-order mark", Buffer.from(text, "utf16le")],
    ["windows-1252", Buffer.from(text, "latin1")],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  test.each([
    ["a zip archive", [0x50, 0x4b, 0x03, 0x04], "Unpack the archive"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0], "old Excel workbook"],
    ["a gzip file", [0x1f, 0x8b, 0x08, 0x00], "gzip"],
    ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf], "This is an archive"],
    ["a rar archive", [0x52, 0x61, 0x72, 0x21, 0x1a], "This is an archive"],
    ["a screenshot", [0x89, 0x50, 0x4e, 0x47], "This is a picture"],
    ["a photograph", [0xff, 0xd8, 0xff, 0xe0], "This is a picture"],
  ])("refuses %s and says what to do", (_, bytes, message) => {
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(ImportError);
    expect(() => decodeText(new Uint8Array(bytes))).toThrow(message);
  });

  test("refuses a file above 20 MB", () => {
    expect(() => decodeText(new Uint8Array(20 * 1024 * 1024 + 1))).toThrow("at most 20.0 MB");
  });
});

test("the quotes, dashes and the euro of windows-1252 are read in Node too", () => {
  const bytes = [0x80, 0x93, 0x94, 0x96, 0x9c, 0xfc, 0x81];
  expect(decodeText(Uint8Array.from(bytes))).toBe("€“”–œü ");
});
