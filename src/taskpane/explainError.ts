import { ImportError } from "../importing/importError";
import { MarketError } from "../market";
import { SheetsError } from "../sheets";
import { strings } from "./strings";

/** What the pane was doing when an error came. */
export type Task =
  | "read"
  | "positions"
  | "update"
  | "undo"
  | "history"
  | "assumptions"
  | "strategies"
  | "scenario"
  | "scenarioUpdate"
  | "dashboard"
  | "review"
  | "reviewSheet"
  | "proposal"
  | "proposals"
  | "saved";

/** An error in words for a person: what happened, why, what to do. */
export interface Explained {
  title: string;
  message: string;
  /** Absent where the message itself says what to do. */
  advice?: string;
  /** Code and place for a bug report; never holds position data. */
  detail?: string;
  /** A text was refused because it holds a credential: the pane drops it. */
  holdsSecret?: true;
}

type OfficeReason = keyof typeof strings.office;

/** Codes of Excel's API that a person can do something about. */
const OFFICE_REASONS: Record<string, OfficeReason> = {
  InvalidOperationInCellEditMode: "InvalidOperationInCellEditMode",
  AccessDenied: "AccessDenied",
  ItemNotFound: "ItemNotFound",
  InvalidReference: "ItemNotFound",
  ItemAlreadyExists: "NameTaken",
  RequestPayloadSizeLimitExceeded: "TooLarge",
  ResponsePayloadSizeLimitExceeded: "TooLarge",
  ApiNotFound: "TooOld",
  ApiNotAvailable: "TooOld",
  NotImplemented: "TooOld",
  ActivityLimitReached: "Busy",
  HostRestartNeeded: "Busy",
  ServiceNotAvailable: "Busy",
};

/** An error whose words were written for a person, with the next step. */
export class PaneError extends Error {
  override readonly name = "PaneError";
  constructor(
    message: string,
    readonly advice: string
  ) {
    super(message);
  }
}

interface OfficeError {
  code: string;
  message?: string;
  debugInfo?: { errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof (error as OfficeError | undefined)?.code === "string";
}

function detailOf({ code, debugInfo }: OfficeError): string {
  const place = debugInfo?.errorLocation;
  return place ? `${code} at ${place}` : code;
}

function explainOfficeError(error: OfficeError, title: string): Explained {
  const reason = OFFICE_REASONS[error.code];
  const words = reason
    ? strings.office[reason]
    : {
        message: error.message || strings.failure.unexplained,
        advice: strings.failure.advice.write,
      };
  return { title, ...words, detail: detailOf(error) };
}

/** The sheets room's own words, except where Excel's code alone says it all. */
function explainSheetsError(error: SheetsError, title: string): Explained {
  const { cause, message, reason } = error;
  const detail = isOfficeError(cause) ? detailOf(cause) : undefined;
  if (reason === "failed" && cause !== undefined) {
    return { title, message, advice: strings.failure.advice.write, detail };
  }
  if (!isOfficeError(cause)) return { title, message };
  if (OFFICE_REASONS[cause.code]) return explainOfficeError(cause, title);
  return { title, message, detail };
}

/** Turns whatever was thrown during a task into words for a person. */
export function explainError(error: unknown, task: Task): Explained {
  const title = strings.failure[task];
  const advice = task === "read" ? strings.failure.advice.read : strings.failure.advice.write;
  if (error instanceof PaneError) return { title, message: error.message, advice: error.advice };
  if (error instanceof ImportError) {
    const { message, reason } = error;
    return reason === "secret" ? { title, message, holdsSecret: true } : { title, message };
  }
  if (error instanceof MarketError) return { title, message: error.message };
  if (error instanceof SheetsError) return explainSheetsError(error, title);
  if (isOfficeError(error)) return explainOfficeError(error, title);
  // Saving checks what was typed, and says itself what to change.
  if (error instanceof RangeError && task === "saved") return { title, message: error.message };
  const message = error instanceof Error ? error.message : String(error ?? "");
  return { title, message: message || strings.failure.unexplained, advice };
}
