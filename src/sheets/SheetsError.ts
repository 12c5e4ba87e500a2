/** Why a sheet could not be read or written. */
export type SheetsReason =
  | "cellEditMode"
  | "protected"
  | "nameTaken"
  | "filtered"
  | "noPositionsTable"
  | "badPositions"
  | "badSelection"
  | "tooLarge"
  | "tooOld"
  | "busy"
  | "cancelled"
  | "failed";

/** An error in words for a person: what happened, where, what to do. The workbook is as it was. */
export class SheetsError extends Error {
  override readonly name = "SheetsError";
  constructor(
    readonly reason: SheetsReason,
    message: string,
    options?: { cause?: unknown }
  ) {
    super(message, options);
  }
}
