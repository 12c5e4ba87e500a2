import type { ImportedFile } from "./importFiles";
import type { Finding } from "./IsoMarginLibrary";

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** What was read from a file and what was left out, as lines for a person. */
export function importSummary({ file, result, problem }: ImportedFile): string[] {
  if (!result) return [`${file}: not imported: ${problem}`];
  const flat = result.flatRowsDropped;
  const lines = [
    `${file}: ${count(result.positions.length, "position")} from ${count(result.rowsRead, "row")}` +
      ` (${result.format})` +
      (flat > 0 ? `, ${count(flat, "flat row")} left out` : ""),
  ];
  const order: Finding["severity"][] = ["error", "warning", "info"];
  for (const severity of order) {
    for (const finding of result.findings.filter((one) => one.severity === severity)) {
      lines.push(`  ${SEVERITY_WORD[severity]}${place(finding)}: ${finding.message}`);
    }
  }
  return lines;
}

const SEVERITY_WORD: Record<Finding["severity"], string> = {
  error: "skipped",
  warning: "check",
  info: "note",
};

function place({ row, label }: Finding): string {
  const where = [row === undefined ? "" : `row ${row}`, label ?? ""].filter(Boolean).join(", ");
  return where && ` (${where})`;
}
