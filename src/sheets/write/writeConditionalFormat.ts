import { addressOf, type ConditionalFormatPlan, type Paint } from "../../scenario";
import type { Operation } from "./operation";

function applyPaint(format: Excel.ConditionalRangeFormat, paint: Paint): void {
  if (paint.color !== undefined) format.font.color = paint.color;
  if (paint.fill !== undefined) format.fill.color = paint.fill;
  if (paint.bold !== undefined) format.font.bold = paint.bold;
  if (paint.numberFormat !== undefined) format.numberFormat = paint.numberFormat;
}

/** A rule that paints cells. Excel puts a new rule before the older ones of the sheet. */
export function writeConditionalFormat(plan: ConditionalFormatPlan): Operation {
  return {
    bytes: 1500,
    step: "Formatting",
    queue(sheet) {
      const formats = sheet.getRange(addressOf(plan.area)).conditionalFormats;
      if (plan.kind === "formula") {
        const added = formats.add("Custom");
        added.custom.rule.formula = plan.formula;
        applyPaint(added.custom.format, plan.paint);
        added.stopIfTrue = true;
        return;
      }
      const added = formats.add("ColorScale");
      added.colorScale.criteria = {
        minimum: { type: "LowestValue", color: plan.low },
        midpoint: { type: "Number", formula: "=0", color: plan.middle },
        maximum: { type: "HighestValue", color: plan.high },
      };
    },
  };
}
