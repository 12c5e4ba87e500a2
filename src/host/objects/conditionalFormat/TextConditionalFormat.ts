import { defineType, type HostType } from "../../protocol/HostType";
import { settableChoice, settableText } from "../settable";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import { ruleObject } from "./ruleObject";
import { rulePaint } from "./RulePaint";
import { RulePart } from "./RulePart";

const OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

/** `Excel.TextConditionalFormat`: compares the text of the cell. */
export class TextConditionalFormat extends RulePart<"ContainsText"> {
  readonly type: HostType = textConditionalFormatType;
}

const textConditionalFormatType = defineType<TextConditionalFormat>("TextConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ holder }) => ({ operator: holder.rule.operator, text: holder.rule.text }),
      set: ({ holder }, value) => {
        const { operator, text } = ruleObject(value);
        holder.change({
          operator: settableChoice(operator, OPERATORS),
          text: settableText(text),
        });
      },
    },
  },
  navigations: { Format: ({ holder }) => new ConditionalRangeFormat(rulePaint(holder)) },
});
