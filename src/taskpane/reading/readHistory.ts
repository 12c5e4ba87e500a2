import { importHistory, type HistoryResult } from "../../importing";
import type { OpenTimes, Reading, TimeAnswers } from "./reading";
import type { TextSource } from "./source";

const complaints = (result: HistoryResult) =>
  result.findings.filter(({ field }) => field === "time").length;

/** What the person has to say about the times: whatever silences a complaint of the importer. */
function openTimes(source: TextSource, result: HistoryResult): OpenTimes {
  const before = complaints(result);
  const settles = (answer: TimeAnswers) =>
    before > 0 && complaints(readHistory(source, answer)) < before;
  return { zone: settles({ utcOffsetMinutes: 0 }), order: settles({ dateOrder: "dmy" }) };
}

/** Reads an export of closed trades or funding under the person's answers about its times. */
export function readHistory(
  { text, fileName }: TextSource,
  answers: TimeAnswers = {}
): HistoryResult {
  return importHistory(text, { fileName, ...answers });
}

/** The same for the first time, with what the export leaves open. */
export function firstHistory(source: TextSource): Reading & { kind: "history" } {
  const result = readHistory(source);
  return { kind: "history", result, openTimes: openTimes(source, result) };
}
