import { MarginError } from "../core";

/** Errors that Excel passes on; only #VALUE! and #N/A can carry a text. */
const ERROR_CODES: readonly string[] = [
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#NAME?",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** The error that a cell shows for a figure that cannot be given. */
export function toCellError(error: unknown): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof MarginError) {
    return new CustomFunctions.Error(
      error.kind === "invalid" ? invalidValue : notAvailable,
      error.message
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(invalidValue, `IsoMargin could not compute this: ${message}`);
}

/**
 * The error that an input cell holds, or undefined where it holds none.
 *
 * Excel hands errors over as CustomFunctions.Error, as an error data type, or as their text.
 */
export function errorInCell(value: unknown): CustomFunctions.Error | undefined {
  const code = errorCode(value);
  if (code === undefined) return undefined;
  if (value instanceof CustomFunctions.Error) return value;
  const message = (value as { message?: unknown }).message;
  return new CustomFunctions.Error(
    code as CustomFunctions.ErrorCode,
    typeof message === "string" && (code === "#VALUE!" || code === "#N/A") ? message : undefined
  );
}

function errorCode(value: unknown): string | undefined {
  const candidate = typeof value === "object" && value !== null ? codeOf(value) : value;
  return typeof candidate === "string" && ERROR_CODES.includes(candidate) ? candidate : undefined;
}

/** Entities and other data types that formulas cannot take have the basic value #VALUE!, and are no errors. */
function codeOf(value: object): unknown {
  const { code, type, basicValue } = value as {
    code?: unknown;
    type?: unknown;
    basicValue?: unknown;
  };
  return type === "Error" ? basicValue : code;
}
