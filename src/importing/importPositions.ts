import { importCsvSteps } from "./csv/importCsv";
import { importJsonSteps } from "./json/importJson";
import type { ImportResult } from "./position";
import { asPart, finish, finishInPauses, type StepOptions, type Steps } from "./steps";
import { checkedTextSteps, isJson } from "./text/checkedText";
import { warnTwins } from "./warnTwins";

/** What is known of a text besides its content. */
export interface ImportOptions {
  fileName?: string;
}

/**
 * The open positions in a text: the JSON reply of an exchange (one or several, also as Python or JavaScript
 * prints it), our CSV template, or a table with recognised headings.
 *
 * @throws {ImportError} with a message for a person where nothing can be imported.
 */
export function importPositions(text: string, options: ImportOptions = {}): ImportResult {
  return finish(importSteps(text, options));
}

/**
 * The same with pauses, progress and cancel: a table of 100,000 rows does not freeze the pane. The promise is
 * rejected with an ImportError, or with the reason of the signal.
 */
export function importPositionsInPauses(
  text: string,
  options: ImportOptions & StepOptions = {}
): Promise<ImportResult> {
  return finishInPauses(importSteps(text, options), options);
}

function* importSteps(text: string, { fileName }: ImportOptions): Steps<ImportResult> {
  const clean = yield* checkedTextSteps(text, fileName);
  const read = isJson(clean) ? importJsonSteps(clean) : importCsvSteps(clean);
  const result = yield* asPart(read, 0, 0.95);
  if (result.flatRowsDropped > 0) {
    result.findings.push({
      severity: "info",
      message: `${count(result.flatRowsDropped, "row")} without a position (size 0) left out`,
    });
  }
  yield* asPart(warnTwins(result), 0.95, 1);
  return result;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
