import Papa from "papaparse";
import { importHistory, type HistoryResult } from "../../importing";
import type { OpenTimes, Reading, TimeAnswers } from "./reading";
import type { CellsSource, Source, TextSource } from "./source";

const complaints = (result: HistoryResult) =>
  result.findings.filter(({ field }) => field === "time").length;

/** What the person has to say about the times: whatever silences a complaint of the importer. */
function openTimes(source: Source, result: HistoryResult): OpenTimes {
  const before = complaints(result);
  const settles = (answer: TimeAnswers) =>
    before > 0 && complaints(readHistory(source, answer)) < before;
  return {
    zone: settles({ utcOffsetMinutes: 0 }),
    date: settles({ dateOrder: "dmy" }) ? openDate(asText(source).text) : undefined,
  };
}

/** The first date of a text that can be read in two ways. */
function openDate(text: string): string | undefined {
  for (const [date, first, second] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/g)) {
    if (first !== second && Number(first) <= 12 && Number(second) <= 12) return date;
  }
  return undefined;
}

/** Reads an export of closed trades or funding under the person's answers about its times. */
export function readHistory(source: Source, answers: TimeAnswers = {}): HistoryResult {
  const { text, fileName } = asText(source);
  return importHistory(text, { fileName, ...answers });
}

/** The same for the first time, with what the export leaves open. */
export function firstHistory(source: Source): Reading & { kind: "history" } {
  const result = readHistory(source);
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
