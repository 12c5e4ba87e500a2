import { format } from "numfmt";
import { CellError, type Value } from "./value";

/** The text that a cell shows for a value in a number format. */
export function displayText(value: Value, numberFormat = "General"): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && numberFormat === "General") return value;
  try {
    return format(numberFormat, value);
  } catch {
    // Excel shows what a number format cannot express, such as a date before 1900, as a row of #.
    return typeof value === "string" ? value : "########";
  }
}
