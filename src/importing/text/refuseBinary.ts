import { ImportError } from "../importError";

const ARCHIVE = "This is an archive, not text. Unpack it and import the file inside.";
const PICTURE =
  "This is a picture. Positions are read from text: paste the reply of the exchange's API, select them in the " +
  "workbook, or fill in the template.";

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
  ["PK\u0005\u0006", ARCHIVE],
  ["7z\u00BC\u00AF", ARCHIVE],
  ["Rar!\u001A", ARCHIVE],
  ["\u0089PNG", PICTURE],
  ["\u00FF\u00D8\u00FF", PICTURE],
  ["%PDF", "This is a PDF. Ask the exchange for the CSV or JSON version of the statement."],
];

const WEB_PAGE = /^[\uFEFF\s]*<(?:!doctype\s|(?:html|head|body|table)\b|\?xml\s)/i;

/** Throws an explained error where a source starts like an archive, a workbook, a PDF or a web page. */
export function refuseBinary(firstCharacters: string): void {
  if (WEB_PAGE.test(firstCharacters)) {
    throw new ImportError(
      "binary",
      "This is a web page, not an export: often the page that a site shows in place of the file, to sign in or " +
        "because it refused. Open it in a browser to see what it says, then download the file again."
    );
  }
  for (const [signature, message] of SIGNATURES) {
    if (firstCharacters.startsWith(signature)) throw new ImportError("binary", message);
  }
}
