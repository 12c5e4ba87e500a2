import type { ImportedFile } from "./importFiles";
import type { Finding, HistoryResult, ImportResult } from "./IsoMarginLibrary";

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** Why a file of closed trades makes no Positions sheet. */
const NO_OPEN_POSITIONS =
  "closed trades and funding, no open positions: exchanges put those into no such file";

/** What was read from a file and what was left out, as lines for a person. */
export function importSummary({ file, result, history, problem }: ImportedFile): string[] {
  if (result) return [`${file}: ${positionsRead(result)}`, ...findingLines(result.findings)];
  if (!history) return [`${file}: not imported: ${problem}`];
  const lines = [`${file}: ${historyRead(history)}`, `  note: ${NO_OPEN_POSITIONS}`];
  return [...lines, ...findingLines(history.findings)];
}

function positionsRead(result: ImportResult): string {
  const { positions, rowsRead, format, flatRowsDropped: flat } = result;
  const left = flat > 0 ? `, ${count(flat, "flat row")} left out` : "";
  return `${count(positions.length, "position")} from ${count(rowsRead, "row")} (${format})${left}`;
}

function historyRead({
  markets,
  rowsRead,
  format,
  rowsSkipped,
  duplicatesDropped,
}: HistoryResult): string {
  const twice = duplicatesDropped > 0 ? `, ${count(duplicatesDropped, "row")} listed twice` : "";
  const left = rowsSkipped > 0 ? `, ${count(rowsSkipped, "row")} of another kind left out` : "";
  return `${count(markets.length, "market")} from ${count(rowsRead, "row")} (${format})${left}${twice}`;
}

function findingLines(findings: readonly Finding[]): string[] {
  const order: Finding["severity"][] = ["error", "warning", "info"];
  return order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => `  ${SEVERITY_WORD[severity]}${place(finding)}: ${finding.message}`)
  );
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
