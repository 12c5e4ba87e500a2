import {
  brokenRule,
  formatAddress,
  parseInput,
  validationAt,
  type Input,
  type Sheet,
  type Value,
  type Workbook,
} from "../../../host/model";

/** What to say about an input that breaks the rule of its cell, and whether it is kept out. */
export function refusedInput(
  workbook: Workbook,
  place: { sheet: Sheet; row: number; column: number },
  input: Input
): { message: string; stops: boolean } | undefined {
  const { sheet, row, column } = place;
  const rule = validationAt(sheet, row, column);
  if (!rule) return undefined;
  const broken = brokenRule(workbook, rule, valueOf(workbook, place, input), place);
  if (!broken) return undefined;
  const { title = "", message = "", style = "Stop" } = rule.errorAlert ?? {};
  const stops = style === "Stop";
  const address = formatAddress({ row, column, rows: 1, columns: 1 });
  const what = stops ? `${address} was left as it was: ${broken}.` : `${address}: ${broken}.`;
  const advice = [title, message].filter((text) => text !== "").join(": ");
  return { message: advice === "" ? what : `${what} ${advice}`, stops };
}

function valueOf(
  workbook: Workbook,
  place: { sheet: Sheet; row: number; column: number },
  input: Input
): Value {
  const { numberFormat } = workbook.format(place.sheet, place.row, place.column);
  const parsed = parseInput(input, numberFormat);
  if (parsed.kind === "clear") return null;
  if (parsed.kind === "value") return parsed.value;
  const value = workbook.evaluate(parsed.formula, place);
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}
