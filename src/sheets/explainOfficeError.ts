import { SheetsError, type SheetsReason } from "./SheetsError";

interface OfficeError {
  readonly code: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Errors come from another realm in the terminal, so their shape tells, not their class. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof (error as OfficeError | null | undefined)?.code === "string";
}

const EXPLANATIONS: Record<string, readonly [SheetsReason, string]> = {
  InvalidOperationInCellEditMode: [
    "cellEditMode",
    "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  ],
  AccessDenied: [
    "protected",
    "The workbook is protected. Choose Review > Protect Workbook (or Unprotect Sheet) to allow changes, then try again.",
  ],
  ItemAlreadyExists: [
    "nameTaken",
    "A sheet, table or name that was free a moment ago is taken now. Try again.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "tooLarge",
    "Excel refused the amount of data in one request. Import fewer positions at a time.",
  ],
  ActivityLimitReached: ["busy", "Excel is busy. Wait until it has finished, then try again."],
  HostRestartNeeded: ["busy", "Excel asks to be restarted before add-ins can go on."],
  ApiNotFound: [
    "tooOld",
    "This Excel lacks a feature that the sheet needs. Excel 2021, Microsoft 365 or Excel on the web has it.",
  ],
};

/** Turns what Office.js threw into words for a person; an error that already has them passes through. */
export function explainOfficeError(error: unknown, task: string): SheetsError {
  if (error instanceof SheetsError) return error;
  if (!isOfficeError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return new SheetsError("failed", `${task} failed: ${message}`, { cause: error });
  }
  const place = error.debugInfo?.errorLocation;
  const detail = [error.code, error.message, place && `at ${place}`].filter(Boolean).join(", ");
  const [reason, words] = EXPLANATIONS[error.code] ?? ["failed", "Excel refused a step."];
  return new SheetsError(reason, `${task} failed. ${words} (${detail})`, { cause: error });
}
