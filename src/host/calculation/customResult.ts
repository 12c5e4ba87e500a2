import { CellError, isErrorCode, type Value } from "../model/value";
import { NUM, valueError } from "./errors";
import { Matrix, type Operand, simplified } from "./operand";

/** What a custom function returned, as a value or array. */
export function customResult(returned: unknown): Operand {
  if (!Array.isArray(returned)) return item(returned);
  const lines: unknown[][] = returned.every(Array.isArray) ? returned : [returned];
  const width = lines[0]?.length ?? 0;
  if (width === 0) return valueError("the function returned an empty array");
  if (lines.some((line) => line.length !== width)) {
    return valueError("the function returned rows of different lengths");
  }
  return simplified(Matrix.of(lines.map((line) => line.map(item))));
}

function item(returned: unknown): Value {
  switch (typeof returned) {
    case "number":
      return Number.isFinite(returned) ? returned : NUM;
    case "string":
    case "boolean":
      return returned;
    case "undefined":
      return valueError("the function returned nothing");
  }
  if (returned === null) return null;
  const { code, message, basicValue, type } = returned as Record<string, unknown>;
  if (isErrorCode(code)) return new CellError(code, textOrNothing(message));
  if (type === "Error" && isErrorCode(basicValue)) return new CellError(basicValue);
  if (basicValue !== undefined) return item(basicValue);
  return valueError("the function returned something that a cell cannot hold");
}

/** The error for what a custom function threw: its own code where it has one, always its message. */
export function thrownError(thrown: unknown): CellError {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  const text = textOrNothing(message) ?? (typeof thrown === "string" ? thrown : undefined);
  return new CellError(isErrorCode(code) ? code : "#VALUE!", text);
}

function textOrNothing(message: unknown): string | undefined {
  return typeof message === "string" && message !== "" ? message : undefined;
}
