/** Why a whole source was refused. */
export type ImportErrorReason =
  | "empty"
  | "too-large"
  | "binary"
  | "secret"
  | "venue-error"
  | "unreadable"
  | "unknown-format"
  | "columns"
  | "history"
  | "other-export";

/** A source that cannot be imported at all; its message says what happened and what to do. */
export class ImportError extends Error {
  constructor(
    readonly reason: ImportErrorReason,
    message: string
  ) {
    super(message);
    this.name = "ImportError";
  }
}
