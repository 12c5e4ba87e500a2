import type { ComparisonOperator } from "../../model/conditionalFormat";
import { defineType, type HostType } from "../../protocol/HostType";
import { settableChoice } from "../settable";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import { formulaText, ruleObject } from "./ruleObject";
import { rulePaint } from "./RulePaint";
import { RulePart } from "./RulePart";

const OPERATORS: readonly ComparisonOperator[] = [
  ...(["Between", "NotBetween", "EqualTo", "NotEqualTo"] as const),
  ...(["GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const),
];

/** `Excel.CellValueConditionalFormat`: compares the cell with one or two values. */
export class CellValueConditionalFormat extends RulePart<"CellValue"> {
  readonly type: HostType = cellValueConditionalFormatType;
}

const cellValueConditionalFormatType = defineType<CellValueConditionalFormat>(
  "CellValueConditionalFormat",
  {
    scalars: {
      Rule: {
        get: ({ holder }) => {
          const { formula1, formula2, operator } = holder.rule;
          return { formula1, formula2, operator };
        },
        set: ({ holder }, value) => {
          const { formula1, formula2, operator } = ruleObject(value);
          holder.change({
            operator: settableChoice(operator, OPERATORS),
            formula1: formulaText(formula1),
            formula2: formula2 === undefined ? undefined : formulaText(formula2),
          });
        },
      },
    },
    navigations: { Format: ({ holder }) => new ConditionalRangeFormat(rulePaint(holder)) },
  }
);
