import { addressOf, fixedAddressOf, type ValidationPlan } from "../../scenario";
import type { Operation } from "./operation";

type Rule = Excel.DataValidationRule;

function ruleOf(rule: ValidationPlan["rule"]): Rule {
  if ("cells" in rule) {
    return { list: { inCellDropDown: true, source: `=${fixedAddressOf(rule.cells)}` } };
  }
  if ("list" in rule) return { list: { inCellDropDown: true, source: rule.list.join(",") } };
  if ("above" in rule) return { decimal: { formula1: rule.above, operator: "GreaterThan" } };
  const { from, to } = rule;
  return to === undefined
    ? { decimal: { formula1: from, operator: "GreaterThanOrEqualTo" } }
    : { decimal: { formula1: from, formula2: to, operator: "Between" } };
}

/** What may be typed into an area, and what is said otherwise. */
export function writeValidation({ area, rule, message, alert }: ValidationPlan): Operation {
  return {
    bytes: 800 + message.length,
    step: "Formatting",
    queue(sheet) {
      const { dataValidation } = sheet.getRange(addressOf(area));
      dataValidation.rule = ruleOf(rule);
      dataValidation.errorAlert = {
        title: alert === "Stop" ? "Not accepted" : "Unusual",
        message: message.slice(0, 255),
        showAlert: true,
        style: alert,
      };
    },
  };
}
