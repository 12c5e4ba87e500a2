import type { RowReport } from "./formats/positionFormat";
import type { Finding } from "./position";
import { RowError } from "./rowError";

/** Collects what is to be said about the rows of one source. */
export class FindingLog {
  readonly findings: Finding[] = [];
  private readonly saidOnce = new Set<string>();

  /** A report bound to one row; `label` is what the row is about, usually its symbol. */
  forRow(row: number, label: string | undefined): RowReport {
    const say = (severity: Finding["severity"]) => (message: string, field?: string) =>
      this.add({ severity, row, label, field, message });
    return {
      warn: say("warning"),
      inform: say("info"),
      warnSource: (message, field) => this.once({ severity: "warning", field, message }),
    };
  }

  add(finding: Finding): void {
    this.findings.push(withoutAbsent(finding));
  }

  /** Adds a finding unless the same message was added by this before. */
  once(finding: Finding): void {
    if (this.saidOnce.has(finding.message)) return;
    this.saidOnce.add(finding.message);
    this.add(finding);
  }

  /** Runs the reading of one row; a RowError becomes a finding and the result undefined. */
  guard<Result>(row: number, label: string | undefined, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      const { severity, field, message } = error;
      this.add({ severity, row, label, field, message });
      return undefined;
    }
  }
}

/** The object, rid of keys whose value is undefined. */
export function withoutAbsent<T extends object>(object: T): T {
  for (const key of Object.keys(object) as (keyof T)[]) {
    if (object[key] === undefined) delete object[key];
  }
  return object;
}
