import { importCsv } from "./csv/importCsv";
import { ImportError } from "./importError";
import { importJson } from "./json/importJson";
import { MAX_BYTES } from "./limits";
import type { ImportResult } from "./position";
import { cleanText } from "./text/cleanText";
import { tooLarge } from "./text/decodeText";
import { refuseBinary } from "./text/refuseBinary";
import { refuseSecrets } from "./text/refuseSecrets";

/**
 * The open positions in a text: the JSON reply of an exchange (one or several, also as Python or JavaScript
 * prints it), our CSV template, or a table with recognised headings.
 *
 * @throws {ImportError} with a message for a person where nothing can be imported.
 */
export function importPositions(text: string, options: { fileName?: string } = {}): ImportResult {
  if (text.length > MAX_BYTES) throw tooLarge(text.length);
  refuseBinary(text);
  const clean = cleanText(text);
  if (clean.trim() === "") {
    const subject = options.fileName ? `${options.fileName} is` : "The text is";
    throw new ImportError("empty", `${subject} empty: there is nothing to import.`);
  }
  refuseSecrets(clean);
  const result = /^\s*[{[]/.test(clean) ? importJson(clean) : importCsv(clean);
  if (result.flatRowsDropped > 0) {
    result.findings.push({
      severity: "info",
      message: `${count(result.flatRowsDropped, "row")} without a position (size 0) left out`,
    });
  }
  return result;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
