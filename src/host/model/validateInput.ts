import { compareValues } from "../calculation/coercion";
import { contains } from "./address";
import type { DataValidation } from "./dataValidation";
import { displayText } from "./displayText";
import { movedFormula } from "./shiftFormula";
import type { Sheet } from "./sheet";
import { CellError, type Value } from "./value";
import type { Workbook } from "./workbook";

interface Place {
  sheet: Sheet;
  row: number;
  column: number;
}

/** The rule that stands on a cell; of several the latest. */
export function validationAt(
  sheet: Sheet,
  row: number,
  column: number
): DataValidation | undefined {
  return sheet.validations.filter(({ area }) => contains(area, row, column)).at(-1);
}

/** The texts of a pick list, in its order. */
export function pickListItems(
  workbook: Workbook,
  validation: DataValidation,
  place: Place
): string[] {
  const { source } = validation;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const result = evaluate(workbook, source, validation, place);
  const values = Array.isArray(result) ? result.flat() : [result];
  return values
    .filter((value) => value !== null && !(value instanceof CellError))
    .map((value) => displayText(value));
}

/** What a rule expects where a value breaks it, in words; undefined where the value is allowed. */
export function brokenRule(
  workbook: Workbook,
  validation: DataValidation,
  value: Value,
  place: Place
): string | undefined {
  if (value === null || value === "") {
    return validation.ignoreBlanks ? undefined : "a value is required";
  }
  switch (validation.type) {
    case "List": {
      const items = pickListItems(workbook, validation, place);
      // Items that are written out are told apart by case, those in cells are not.
      const text = displayText(value);
      const isWritten = !validation.source.startsWith("=");
      const has = items.some((item) =>
        isWritten ? item === text : item.toLowerCase() === text.toLowerCase()
      );
      return has ? undefined : `one of ${listed(items)} is expected`;
    }
    case "Custom": {
      const result = evaluate(workbook, validation.source, validation, place);
      const first = Array.isArray(result) ? result[0]?.[0] : result;
      const holds = typeof first === "number" ? first !== 0 : first === true;
      return holds ? undefined : `${validation.source} must be true`;
    }
    case "TextLength":
      return limitBroken(workbook, validation, displayText(value).length, place, "a text length");
    case "WholeNumber":
      if (typeof value !== "number" || !Number.isInteger(value))
        return "a whole number is expected";
      return limitBroken(workbook, validation, value, place, "a whole number");
    case "Decimal":
      if (typeof value !== "number") return "a number is expected";
      return limitBroken(workbook, validation, value, place, "a number");
    case "Date":
      if (typeof value !== "number") return "a date is expected";
      return limitBroken(workbook, validation, value, place, "a date");
  }
}

const COMPARISONS: Record<string, [words: string, holds: (order: number) => boolean]> = {
  EqualTo: ["equal to", (order) => order === 0],
  NotEqualTo: ["other than", (order) => order !== 0],
  GreaterThan: ["above", (order) => order > 0],
  LessThan: ["below", (order) => order < 0],
  GreaterThanOrEqualTo: ["of at least", (order) => order >= 0],
  LessThanOrEqualTo: ["of at most", (order) => order <= 0],
};

function limitBroken(
  workbook: Workbook,
  validation: DataValidation,
  value: number,
  place: Place,
  what: string
): string | undefined {
  const limit = (source: string): Value => {
    const result = evaluate(workbook, source, validation, place);
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  };
  const { operator = "Between", source, source2 } = validation;
  const first = limit(source);
  const comparison = COMPARISONS[operator];
  if (comparison) {
    const [words, holds] = comparison;
    return holds(compareValues(value, first))
      ? undefined
      : `${what} ${words} ${displayText(first)} is expected`;
  }
  const second = limit(source2 ?? source);
  const inside = compareValues(value, first) >= 0 && compareValues(value, second) <= 0;
  if (inside === (operator === "Between")) return undefined;
  const words = operator === "Between" ? "from" : "not from";
  return `${what} ${words} ${displayText(first)} to ${displayText(second)} is expected`;
}

/** A rule's formula as it reads for one cell of its area. */
function evaluate(
  workbook: Workbook,
  source: string,
  { area }: DataValidation,
  place: Place
): Value | Value[][] {
  const formula = source.startsWith("=") ? source : `=${source}`;
  const moved = movedFormula(formula, place.row - area.row, place.column - area.column);
  return workbook.evaluate(moved, place);
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 8).join(", ");
  return items.length > 8 ? `${shown}, …` : shown;
}
