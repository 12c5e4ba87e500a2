import type { ConditionalRule } from "../../model/conditionalFormat";

/** What a conditional format tests before the add-in has set its rule: nothing, or Excel's default scale. */
export function initialRule(type: ConditionalRule["type"]): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type, formula: "=FALSE", format: {} };
    case "CellValue":
      return { type, operator: "EqualTo", formula1: "=NA()", format: {} };
    case "ContainsText":
      return { type, operator: "Contains", text: "", format: {} };
    case "ColorScale":
      return {
        type,
        minimum: { type: "LowestValue", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "DataBar":
      return {
        type,
        minimum: { type: "Automatic" },
        maximum: { type: "Automatic" },
        positiveColor: "#638EC6",
        negativeColor: "#FF0000",
        showValue: true,
      };
  }
}
