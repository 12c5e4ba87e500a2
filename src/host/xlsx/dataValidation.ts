import type { DataValidation as FileValidation } from "hucre/xlsx";
import { formatArea } from "../model/address";
import type { DataValidation } from "../model/dataValidation";
import type { Sheet } from "../model/sheet";
import type { Spelling } from "./Spelling";

/** The longest list of items that a file may hold; Excel refuses to open a longer one. */
const LONGEST_LIST = 255;

/** Longer titles and messages make Excel repair the file. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const TYPES: Record<DataValidation["type"], FileValidation["type"]> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
};

const OPERATORS: Record<string, FileValidation["operator"]> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

function listSource(validation: DataValidation, sheet: Sheet): string {
  const items = validation.source
    .split(",")
    .map((item) => item.trim())
    .join(",");
  if (items.length > LONGEST_LIST) {
    const place = formatArea({ sheet, ...validation.area });
    throw new Error(
      `${place}: a pick list written out in a file holds at most ${LONGEST_LIST} characters; ` +
        `this one has ${items.length}. Put the items in cells and refer to them.`
    );
  }
  return `"${items.replace(/"/g, '""')}"`;
}

/** A data validation as `hucre` takes it. */
export function dataValidation(
  validation: DataValidation,
  sheet: Sheet,
  spelling: Spelling
): FileValidation {
  const { type, source, source2, operator, prompt, errorAlert } = validation;
  const isItems = type === "List" && !source.startsWith("=");
  return {
    type: TYPES[type],
    range: formatArea({ sheet, ...validation.area }).replace(/^.*!/, ""),
    formula1: isItems ? listSource(validation, sheet) : spelling.operand(source),
    ...(source2 === undefined ? {} : { formula2: spelling.operand(source2) }),
    ...(operator && OPERATORS[operator] ? { operator: OPERATORS[operator] } : {}),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: true,
    ...(prompt
      ? {
          showInputMessage: true,
          inputTitle: prompt.title.slice(0, LONGEST_TITLE),
          inputMessage: prompt.message.slice(0, LONGEST_MESSAGE),
        }
      : {}),
    ...(errorAlert
      ? {
          errorTitle: errorAlert.title.slice(0, LONGEST_TITLE),
          errorMessage: errorAlert.message.slice(0, LONGEST_MESSAGE),
          errorStyle: errorAlert.style.toLowerCase() as FileValidation["errorStyle"],
        }
      : {}),
  };
}
