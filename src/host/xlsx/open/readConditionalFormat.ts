import type { CellStyle, ConditionalRule as FileRule } from "hucre";
import { parseAddress } from "../../model/address";
import type {
  ComparisonOperator,
  ConditionalRule,
  ScalePoint,
} from "../../model/conditionalFormat";
import type { CellFormat } from "../../model/format";
import { scalePointTypeOfFile } from "../scalePointType";

const COMPARISONS: Record<string, ComparisonOperator> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

const TEXT_RULES = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

/** How formulas and styles of rules are read. */
export interface RuleReading {
  formula: (text: string) => string;
  format: (style: CellStyle) => CellFormat;
}

/** What a rule tests and paints; undefined for kinds that are not drawn here, such as icons. */
export function readRule(file: FileRule, reading: RuleReading): ConditionalRule | undefined {
  const formulas = [file.formula ?? []].flat();
  const operand = (text = "") => (Number.isFinite(Number(text)) && text !== "" ? text : reading.formula(text)); // prettier-ignore
  const format = file.style ? reading.format(file.style) : {};
  switch (file.type) {
    case "cellIs": {
      const operator = COMPARISONS[file.operator ?? ""];
      if (!operator || formulas[0] === undefined) return undefined;
      const second = formulas[1] === undefined ? {} : { formula2: operand(formulas[1]) };
      return { type: "CellValue", operator, formula1: operand(formulas[0]), ...second, format };
    }
    case "expression":
      if (formulas[0] === undefined) return undefined;
      return { type: "Custom", formula: reading.formula(formulas[0]), format };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      if (file.text === undefined) return undefined;
      return { type: "ContainsText", operator: TEXT_RULES[file.type], text: file.text, format };
    case "colorScale":
      return readColorScale(file, operand);
    case "dataBar":
      return readDataBar(file, operand);
    default:
      return undefined;
  }
}

type Operand = (text: string) => string;

function point({ type, value }: { type: string; value?: string }, operand: Operand): ScalePoint {
  const known = scalePointTypeOfFile(type) ?? "LowestValue";
  return value === undefined ? { type: known } : { type: known, formula: operand(value) };
}

const color = (argb: string): string => `#${argb.slice(-6).toUpperCase()}`;

function readColorScale({ colorScale }: FileRule, operand: Operand): ConditionalRule | undefined {
  const points = (colorScale?.cfvo ?? []).map((each, index) => ({
    ...point(each, operand),
    color: color(colorScale?.colors[index] ?? "FFFFFF"),
  }));
  const [minimum, second, third] = points;
  if (!minimum || !second) return undefined;
  return third
    ? { type: "ColorScale", minimum, midpoint: second, maximum: third }
    : { type: "ColorScale", minimum, maximum: second };
}

function readDataBar({ dataBar }: FileRule, operand: Operand): ConditionalRule | undefined {
  const [minimum, maximum] = dataBar?.cfvo ?? [];
  if (!dataBar || !minimum || !maximum) return undefined;
  return {
    type: "DataBar",
    minimum: point(minimum, operand),
    maximum: point(maximum, operand),
    positiveColor: color(dataBar.color),
    showValue: true,
  };
}

/** The areas of a rule: it may stand on several. */
export const areasOf = (range: string) =>
  range.split(/\s+/).flatMap((each) => parseAddress(each) ?? []);
