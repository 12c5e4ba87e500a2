import { toLogical, toText, compareValues } from "../calculation/coercion";
import { Matrix } from "../calculation/operand";
import { contains } from "./address";
import { colorAt, dataBarAt } from "./colorScale";
import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
} from "./conditionalFormat";
import type { Sheet } from "./sheet";
import { CellError, type Value } from "./value";
import type { Workbook } from "./workbook";

/** A cell that conditional formats are asked about. */
interface Place {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
}

export function conditionalStyle(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): ConditionalStyle {
  let style: ConditionalStyle = {};
  const place = { workbook, sheet, row, column };
  for (const format of sheet.conditionalFormats) {
    if (!contains(format.area, row, column)) continue;
    const painted = paint(format, place);
    if (!painted) continue;
    // What comes first in priority wins.
    style = { ...painted, ...style };
    if (format.stopIfTrue) break;
  }
  return style;
}

function paint(format: ConditionalFormat, place: Place): ConditionalStyle | undefined {
  const { rule } = format;
  const value = place.workbook.value(place.sheet, place.row, place.column);
  switch (rule.type) {
    case "CellValue":
      return meetsComparison(rule, value, format, place) ? rule.format : undefined;
    case "Custom":
      return toLogical(evaluate(rule.formula, format, place)) === true ? rule.format : undefined;
    case "ContainsText":
      return meetsText(rule, value, format, place) ? rule.format : undefined;
    case "ColorScale": {
      const fill = colorAt(place.workbook, place.sheet, format, rule, value);
      return fill === undefined ? undefined : { fill };
    }
    case "DataBar": {
      const dataBar = dataBarAt(place.workbook, place.sheet, format, rule, value);
      return dataBar && { dataBar };
    }
  }
}

/** A rule's formula for one cell of its area; text without "=" is read as a constant. */
function evaluate(
  formula: string,
  format: ConditionalFormat,
  { workbook, sheet, row, column }: Place
): Value {
  const { calculation } = workbook;
  const expression = calculation.definitions.rule(formula, sheet);
  const frame = {
    sheet,
    row,
    column,
    rowShift: row - format.area.row,
    columnShift: column - format.area.column,
  };
  const value = calculation.evaluateExpression(expression, frame);
  return value instanceof Matrix ? (value.items[0] ?? null) : value;
}

type RuleOf<Type> = Extract<ConditionalRule, { type: Type }>;

function meetsComparison(
  rule: RuleOf<"CellValue">,
  value: Value,
  format: ConditionalFormat,
  place: Place
): boolean {
  const first = evaluate(rule.formula1, format, place);
  const second = rule.formula2 === undefined ? first : evaluate(rule.formula2, format, place);
  if ([value, first, second].some((each) => each instanceof CellError)) return false;
  return compares(rule.operator, value, first, second);
}

function compares(
  operator: ComparisonOperator,
  value: Value,
  first: Value,
  second: Value
): boolean {
  const order = compareValues(value, first);
  switch (operator) {
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThan":
      return order < 0;
    case "LessThanOrEqual":
      return order <= 0;
    default: {
      const [low, high] = compareValues(first, second) <= 0 ? [first, second] : [second, first];
      const between = compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
      return operator === "Between" ? between : !between;
    }
  }
}

function meetsText(
  rule: RuleOf<"ContainsText">,
  value: Value,
  format: ConditionalFormat,
  place: Place
): boolean {
  const wanted = rule.text.startsWith("=") ? toText(evaluate(rule.text, format, place)) : rule.text;
  const [text, part] = [toText(value).toLowerCase(), wanted.toLowerCase()];
  switch (rule.operator) {
    case "Contains":
      return text.includes(part);
    case "NotContains":
      return !text.includes(part);
    case "BeginsWith":
      return text.startsWith(part);
    case "EndsWith":
      return text.endsWith(part);
  }
}
