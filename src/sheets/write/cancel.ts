import { SheetsError } from "../SheetsError";

/** What tells long work to stop: an AbortSignal, of whatever realm. */
export interface Stop {
  readonly aborted: boolean;
}

/** @throws SheetsError where the person has cancelled; what was written is then taken back */
export function requireGoing(stop: Stop | undefined): void {
  if (stop?.aborted) {
    throw new SheetsError("cancelled", "Cancelled. The workbook is as it was.");
  }
}
