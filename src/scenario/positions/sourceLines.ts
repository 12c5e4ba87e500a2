import type { Finding, ImportResult } from "../../importing/position";

/** Where the positions come from, for the lines above the table. */
export interface PositionsSource {
  readonly result: Omit<ImportResult, "positions">;
  readonly fileName?: string;
  readonly importedAt: Date;
}

/** How the sheet is to be read, below the source and the findings. */
export const LEGEND =
  "Blue: imported or typed, yours to change · black: formula · italics: derived or assumed on import · " +
  "money in the settlement currency (linear: quote, inverse: coin) · funding rate: a fraction a period, positive: longs pay · " +
  "Distance below 10%: amber, below 5%: red";

const SOURCE = "Source: ";

/** True for what {@link sourceLine} wrote. */
export function isSourceLine(text: string): boolean {
  return text.startsWith(SOURCE);
}

/** True for the legend, of this or another release. */
export function isLegend(text: string): boolean {
  return text.startsWith(LEGEND.slice(0, 25));
}

/** Lines of findings above a new table. */
const MOST_LINES = 5;
/** What a cell shows at a glance; longer texts are cut. */
const MOST_CHARACTERS = 240;

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

/** `2026-11-23 09:10 UTC`. */
export function minute(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function findingLine({ severity, row, label, field, message }: Finding): string {
  const place = [row === undefined ? "" : `row ${row}`, label ?? "", field ?? ""];
  const where = place.filter(Boolean).join(", ");
  return cut(`${severity}: ${where ? `${where}: ` : ""}${message}`);
}

/** Parts of a source line: a text, or a count with its noun; empty ones are left out. */
export function sourceParts(
  parts: readonly (string | readonly [count: number, one: string, many: string])[]
): string {
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return part[0] ? counted(...part) : "";
  });
  return cut(`${SOURCE}${texts.filter(Boolean).join(" · ")}`);
}

/** Format, file, time and what was left out, in one line. */
export function sourceLine(
  { result, fileName, importedAt }: PositionsSource,
  verb: "imported" | "updated" = "imported"
): string {
  const { format, rowsRead, flatRowsDropped } = result;
  const unread = result.findings.filter((finding) => finding.severity === "error").length;
  return sourceParts([
    format || "typed by hand",
    fileName ?? "",
    `${verb} ${minute(importedAt)}`,
    [rowsRead, "row read", "rows read"],
    [flatRowsDropped, "flat row left out", "flat rows left out"],
    [unread, "row not read", "rows not read"],
  ]);
}

/** What the import found, worst first, in at most so many lines, from 1; the last counts what has no line. */
export function findingLines(findings: readonly Finding[], most = MOST_LINES): string[] {
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  if (sorted.length <= most) return sorted.map(findingLine);
  const lines = sorted.slice(0, Math.max(1, most - 1)).map(findingLine);
  const more = `… and ${counted(sorted.length - lines.length, "more remark", "more remarks")}`;
  return most === 1 ? [`${lines[0]} ${more}`] : [...lines, more];
}
