import { getFormatFromId, parseValue } from "numfmt";
import { shownFormula } from "../calculation/parseFormula";
import { CellError, type Input, isErrorCode, type Value } from "./value";

/** What an input means: a formula, a value with the number format it suggests, or nothing. */
export type ParsedInput =
  | { kind: "formula"; formula: string }
  | { kind: "value"; value: Exclude<Value, null>; numberFormat?: string }
  | { kind: "clear" };

/**
 * Reads an input as Excel does, for a cell of the number format given: "=1+2" is a formula, "'=1" the text "=1", "5%" the
 * number 0.05, "2026-11-23" a date, "TRUE" a logical value, "#N/A" an error; a cell formatted "@" keeps text.
 */
export function parseInput(input: Input, numberFormat?: string): ParsedInput {
  if (input === null || input === "") return { kind: "clear" };
  if (typeof input !== "string") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: input };
  if (input.startsWith("=") && input.length > 1)
    return { kind: "formula", formula: shownFormula(input) };
  const upper = input.toUpperCase();
  if (isErrorCode(upper)) return { kind: "value", value: new CellError(upper) };
  if (!mayBeNumber(input)) return { kind: "value", value: input };
  const parsed = parseValue(input);
  if (!parsed) return { kind: "value", value: input };
  const { value, formatId } = parsed;
  return { kind: "value", value, numberFormat: formatId ? getFormatFromId(formatId) : undefined };
}

/** Cheap test that spares ordinary words the full parse: dates in words and TRUE pass it, "long" does not. */
function mayBeNumber(text: string): boolean {
  return /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
