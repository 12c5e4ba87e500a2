import { importCsv } from "./csv/importCsv";
import { importJson } from "./json/importJson";
import type { ImportResult } from "./position";
import { checkedText, isJson } from "./text/checkedText";

/**
 * The open positions in a text: the JSON reply of an exchange (one or several, also as Python or JavaScript
 * prints it), our CSV template, or a table with recognised headings.
 *
 * @throws {ImportError} with a message for a person where nothing can be imported.
 */
export function importPositions(text: string, options: { fileName?: string } = {}): ImportResult {
  const clean = checkedText(text, options.fileName);
  const result = isJson(clean) ? importJson(clean) : importCsv(clean);
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
