import Papa from "papaparse";
import {
  ImportError,
  importHistory,
  importHistoryInPauses,
  type HistoryResult,
  type StepOptions,
} from "../../importing";
import { isJson } from "../../importing/text/checkedText";
import type { OpenTimes, Reading, TimeAnswers } from "./reading";
import type { CellsSource, Source, TextSource } from "./source";

const complaints = (result: HistoryResult) =>
  result.findings.filter(({ field }) => field === "time").length;

/** Characters of an export that show whether it names its time zone. */
const HEAD = 20_000;

/**
 * What the person has to say about the times: whatever silences a complaint of the importer. The zone is named
 * at the head of a file or nowhere; what is left to complain about is the order of day and month.
 */
function openTimes(source: Source, result: HistoryResult): OpenTimes {
  const all = complaints(result);
  if (all === 0) return { zone: false };
  const text = asText(source);
  const { fileName } = text;
  const head = headOf(text);
  const zone =
    complaints(importHistory(head, { fileName })) >
    complaints(importHistory(head, { fileName, utcOffsetMinutes: 0 }));
  return { zone, date: all > (zone ? 1 : 0) ? openDate(text.text) : undefined };
}

/** Lines at the beginning of a text, or all of it where it cannot be read in part, as JSON. */
function headOf({ text, fileName }: TextSource): string {
  const end = text.indexOf("\n", HEAD);
  if (end < 0 || isJson(text)) return text;
  const head = text.slice(0, end);
  try {
    importHistory(head, { fileName });
    return head;
  } catch (error) {
    if (error instanceof ImportError) return text;
    throw error;
  }
}

/** The first date of a text that can be read in two ways. */
function openDate(text: string): string | undefined {
  for (const [date, first, second] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/g)) {
    if (first !== second && Number(first) <= 12 && Number(second) <= 12) return date;
  }
  return undefined;
}

/** Reads an export of closed trades or funding, in pauses, under the person's answers about its times. */
export function readHistory(
  source: Source,
  { onProgress, signal }: StepOptions,
  answers: TimeAnswers = {}
): Promise<HistoryResult> {
  const { text, fileName } = asText(source);
  return importHistoryInPauses(text, { fileName, ...answers, onProgress, signal });
}

/** The same for the first time, with what the export leaves open. */
export async function firstHistory(
  source: Source,
  steps: StepOptions
): Promise<Reading & { kind: "history" }> {
  const result = await readHistory(source, steps);
  return { kind: "history", result, openTimes: openTimes(source, result) };
}

function asText(source: Source): TextSource {
  return "text" in source ? source : { name: source.name, text: textOfCells(source) };
}

/** Cells as CSV, each row on the line that its number in the sheet says. */
function textOfCells({ rows }: CellsSource): string {
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push("");
    lines.push(Papa.unparse([cells]));
  }
  return lines.join("\n");
}
