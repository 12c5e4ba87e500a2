import type { Health } from "./health";
import type { FunctionFacts } from "./functionFacts";
import type { RecordedError } from "./recordedError";

function functionLines({ expected, missing, calculates }: FunctionFacts): string[] {
  const known = expected && missing ? `${expected.length - missing.length} of ` : "";
  const absent = missing?.length ? `, missing: ${missing.join(", ")}` : "";
  const test = calculates === undefined ? "not run" : calculates ? "passed" : "failed";
  return [
    `Functions: ${known}${expected?.length ?? "unknown"} registered${absent}`,
    `Test calculation: ${test}`,
  ];
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
export function bugReport({ version, functions, office, tables, lastError }: Health): string {
  const { host, platform, language } = office;
  const excel = [host, platform, office.version, language].map((one) => one ?? "unknown");
  const sets = office.sets.map((set) => `${set.name} ${set.version ?? "none"}`);
  const ages = tables.map(({ venue, asOf, old }) => `${venue} ${asOf}${old ? " (old)" : ""}`);
  return [
    `IsoMargin ${version}`,
    ...functionLines(functions),
    `Office: ${excel.join(", ")}`,
    `Requirement sets: ${sets.join(", ")}`,
    `Tier tables: ${ages.join(", ")}`,
    ...errorLines(lastError),
  ].join("\n");
}
