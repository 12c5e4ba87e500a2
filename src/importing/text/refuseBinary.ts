import { ImportError } from "../importError";

const SIGNATURES: readonly (readonly [string, string])[] = [
  [
    "PK\u0003\u0004",
    "This is a .zip archive or an .xlsx workbook, not text. Unpack the archive and import the file " +
      "inside, or open the workbook in Excel and save the sheet as CSV UTF-8.",
  ],
  [
    "\u00D0\u00CF\u0011\u00E0",
    "This is an old Excel workbook (.xls). Open it in Excel and save the sheet as CSV UTF-8.",
  ],
  ["\u001F\u008B", "This is a gzip archive, not text. Unpack it and import the file inside."],
  ["%PDF", "This is a PDF. Ask the exchange for the CSV or JSON version of the statement."],
];

/** Throws an explained error where a source starts like an archive, a workbook or a PDF. */
export function refuseBinary(firstCharacters: string): void {
  for (const [signature, message] of SIGNATURES) {
    if (firstCharacters.startsWith(signature)) throw new ImportError("binary", message);
  }
}
