import { defineType, type HostType, type ScalarProperty } from "../../protocol/HostType";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import { formulaText } from "./ruleObject";
import { rulePaint } from "./RulePaint";
import { RulePart } from "./RulePart";

/** `Excel.CustomConditionalFormat`: paints where a formula is true. */
export class CustomConditionalFormat extends RulePart<"Custom"> {
  readonly type: HostType = customConditionalFormatType;
}

const customConditionalFormatType = defineType<CustomConditionalFormat>("CustomConditionalFormat", {
  navigations: {
    Rule: ({ holder }) => new ConditionalFormatRule(holder),
    Format: ({ holder }) => new ConditionalRangeFormat(rulePaint(holder)),
  },
});

/** `Excel.ConditionalFormatRule`: the formula, relative to the top left cell of the range. */
export class ConditionalFormatRule extends RulePart<"Custom"> {
  readonly type: HostType = conditionalFormatRuleType;
}

const formula: ScalarProperty<ConditionalFormatRule> = {
  get: ({ holder }) => holder.rule.formula,
  set: ({ holder }, value) => {
    const text = formulaText(value);
    holder.change({ formula: text.startsWith("=") ? text : `=${text}` });
  },
};

const conditionalFormatRuleType = defineType<ConditionalFormatRule>("ConditionalFormatRule", {
  scalars: { Formula: formula, FormulaLocal: formula },
});
