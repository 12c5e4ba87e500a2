/** Error codes that a cell can show. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#GETTING_DATA"
  | "#SPILL!"
  | "#CONNECT!"
  | "#BLOCKED!"
  | "#UNKNOWN!"
  | "#FIELD!"
  | "#CALC!"
  | "#BUSY!"
  | "#CIRC!";

/** An error in a cell: its code and, where one is known, what happened in words. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell holds; null is an empty cell. */
export type Value = number | string | boolean | null | CellError;

/**
 * What is written to a cell: "=..." is a formula, "" clears the cell, a leading apostrophe makes the rest text.
 * In a block of inputs null leaves a cell as it is.
 */
export type Input = number | string | boolean | null;

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
  "#CIRC!",
]);

/** True for the text of an error code such as "#N/A". */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && ERROR_CODES.has(text);
}

/** True for an error value. */
export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}
