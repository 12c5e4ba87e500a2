import { toRecord, type RecordedError } from "./recordedError";

let last: RecordedError | undefined;

/** Reasons that tell of the workbook or of the person's own wish, not of a fault. */
const NO_FAULT = new Set<unknown>(["cancelled", "noPositionsTable"]);

/** Keeps an error for the Health tab; the one before is forgotten. A person's own "Cancel" is no error. */
export function recordError(error: unknown, at = new Date()): void {
  const { name, reason } = (error ?? {}) as { name?: unknown; reason?: unknown };
  if (name === "AbortError" || NO_FAULT.has(reason)) return;
  last = toRecord(error, at);
}

/** The last error since the add-in was loaded. */
export function lastError(): RecordedError | undefined {
  return last;
}

/** Keeps errors that nothing catches. */
export function recordUncaughtErrors(target: Window): void {
  target.addEventListener("error", ({ error }) => {
    if (error) recordError(error);
  });
  target.addEventListener("unhandledrejection", ({ reason }) => recordError(reason));
}
