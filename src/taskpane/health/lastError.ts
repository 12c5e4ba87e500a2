import { toRecord, type RecordedError } from "./recordedError";

let last: RecordedError | undefined;

/** Keeps an error for the Health tab; the one before is forgotten. A person's own "Cancel" is no error. */
export function recordError(error: unknown, at = new Date()): void {
  if ((error as Error | undefined)?.name === "AbortError") return;
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
