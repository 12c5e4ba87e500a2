import { isDateFormat, isPercentFormat } from "numfmt";
import type { Cell, Workbook } from "../../../host/model";
import { displayText } from "../../../host/model/displayText";

const LOOKS_LIKE_INPUT = /^['=+\-@]|^\s*[\d.,%$€£()+-]+\s*$|^(true|false)$/i;

/** What stands in the formula bar for a cell: its formula, or the value as it could be typed again. */
export function editText(workbook: Workbook, cell: Cell | undefined): string {
  if (!cell) return "";
  const formula = cell.formula ?? cell.spilledFrom?.formula;
  if (formula !== undefined) return formula;
  const { sheet, row, column, value } = cell;
  if (typeof value === "number") {
    const { numberFormat = "General" } = workbook.format(sheet, row, column);
    return editableNumber(value, numberFormat);
  }
  const text = displayText(value);
  return typeof value === "string" && LOOKS_LIKE_INPUT.test(text) ? `'${text}` : text;
}

/** A number with the 15 digits that Excel keeps, as a percentage or date where its format says so. */
function editableNumber(value: number, numberFormat: string): string {
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDateFormat(numberFormat) && value >= 0) {
    const hasTime = !Number.isInteger(value);
    if (value < 1) return displayText(value, "hh:mm:ss");
    return displayText(value, hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd");
  }
  return String(Number(value.toPrecision(15))).toUpperCase();
}
