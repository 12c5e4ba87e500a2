import type { ConditionalRule as FileRule } from "hucre/xlsx";
import { formatAddress } from "../model/address";
import type { ComparisonOperator, ConditionalFormat, ScalePoint } from "../model/conditionalFormat";
import { colorInFile, differentialStyle } from "./cellStyle";
import { scalePointTypeInFile } from "./scalePointType";
import type { Spelling } from "./Spelling";

type PointInFile = NonNullable<FileRule["colorScale"]>["cfvo"][number];

const OPERATORS: Record<ComparisonOperator, FileRule["operator"]> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function point({ type, formula }: ScalePoint, spelling: Spelling, automatic: string): PointInFile {
  const kind = scalePointTypeInFile(type, automatic);
  const needsValue = kind !== "min" && kind !== "max";
  return {
    type: kind as PointInFile["type"],
    ...(needsValue ? { value: spelling.operand(formula ?? "0") } : {}),
  };
}

const opaque = (color: string | undefined) => `FF${colorInFile(color ?? "#FFFFFF")}`;

/** The test that a text rule stands for, on the top left cell of its area. */
function textTest(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** Rule types and operators of text rules. */
const TEXT_RULES = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const;

/** A conditional format as `hucre` takes it. */
export function conditionalRule(
  format: ConditionalFormat,
  priority: number,
  spelling: Spelling
): FileRule {
  const { rule, area } = format;
  const shared = {
    priority,
    range: formatAddress(area),
    ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
  };
  switch (rule.type) {
    case "CellValue": {
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return {
        ...shared,
        type: "cellIs",
        operator: OPERATORS[rule.operator],
        formula: formulas.map((formula) => spelling.operand(formula)),
        style: differentialStyle(rule.format),
      };
    }
    case "Custom":
      return {
        ...shared,
        type: "expression",
        formula: spelling.inFile(rule.formula),
        style: differentialStyle(rule.format),
      };
    case "ContainsText": {
      const { type, operator } = TEXT_RULES[rule.operator];
      const cell = formatAddress({ ...area, rows: 1, columns: 1 });
      return {
        ...shared,
        type,
        operator: operator as FileRule["operator"],
        text: rule.text,
        formula: textTest(rule.operator, rule.text, cell),
        style: differentialStyle(rule.format),
      };
    }
    case "ColorScale": {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      const automatic = points.map((_, index) => (index ? "max" : "min"));
      return {
        ...shared,
        type: "colorScale",
        colorScale: {
          cfvo: points.map((one, index) => point(one, spelling, automatic[index]!)),
          colors: points.map((one) => opaque(one.color)),
        },
      };
    }
    case "DataBar":
      return {
        ...shared,
        type: "dataBar",
        dataBar: {
          cfvo: [point(rule.minimum, spelling, "min"), point(rule.maximum, spelling, "max")],
          color: opaque(rule.positiveColor),
        },
      };
  }
}
