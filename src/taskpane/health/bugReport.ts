import type { Health } from "./health";
import type { FunctionFacts } from "./functionFacts";
import type { RecordedError } from "./recordedError";

function registration({ expected, missing }: FunctionFacts): string {
  if (!expected) return "list not read";
  if (!missing) return `${expected.length} expected, Excel does not tell which are registered`;
  const absent = missing.length ? `, missing: ${missing.join(", ")}` : "";
  return `${expected.length - missing.length} of ${expected.length} registered${absent}`;
}

function functionLines(facts: FunctionFacts): string[] {
  const { calculates } = facts;
  const test = calculates === undefined ? "not run" : calculates ? "passed" : "failed";
  return [`Functions: ${registration(facts)}`, `Test calculation: ${test}`];
}

function errorLines(error: RecordedError | undefined): string[] {
  if (!error) return ["Last error: none"];
  const { at, name, code, message, frames } = error;
  const what = [name, code && `[${code}]`, message].filter(Boolean).join(" ");
  return [`Last error: ${at} ${what}`, ...frames.map((frame) => `  at ${frame}`)];
}

/**
 * The state of the add-in as text for a bug report, in English whatever the pane speaks: version, functions,
 * Excel, tables, last error. It is made from `Health` alone, which holds nothing of a workbook.
 */
export function bugReport(health: Health): string {
  const { version, functions, office, numbers, tables, lastError } = health;
  const { host, platform, language, browser } = office;
  const excel = [host, platform, office.version, language].map((one) => one ?? "unknown");
  const sets = office.sets.map((set) => `${set.name} ${set.version ?? "none"}`);
  const ages = tables.map(({ venue, asOf, old }) => `${venue} ${asOf}${old ? " (old)" : ""}`);
  return [
    `IsoMargin ${version}`,
    ...functionLines(functions),
    `Office: ${excel.join(", ")}; numbers as in ${numbers ?? "the browser"}`,
    `Browser: ${browser ?? "unknown"}`,
    `Requirement sets: ${sets.join(", ")}`,
    `Tier tables: ${ages.join(", ")}`,
    ...errorLines(lastError),
  ].join("\n");
}
