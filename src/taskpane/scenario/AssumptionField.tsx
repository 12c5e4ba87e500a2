import { NumberField } from "../parts/NumberField";
import { strings } from "../strings";
import { readFieldNumber } from "./fieldNumber";
import { NUMBER_RULES, type FieldRule, type NumberKey } from "./scenarioFields";
import { shownNumber } from "./scenarioForm";
import type { ScenarioState } from "./scenarioState";
import type { ScenarioCommands } from "./useScenario";

/** What is said of a value that is allowed, and unusual. */
function unusualWarning(text: string, rule: FieldRule, locale?: string): string | undefined {
  if (!rule.common) return undefined;
  const read = readFieldNumber(text, rule, locale);
  if ("error" in read || !read.unusual) return undefined;
  const [low, high] = rule.common;
  return strings.scenario.unusual(low.toLocaleString(locale), high.toLocaleString(locale));
}

interface AssumptionFieldProps {
  field: NumberKey;
  scenario: ScenarioState;
  commands: ScenarioCommands;
  locale?: string;
}

/** An assumption of the account, of the rules or of the hedge. */
export function AssumptionField({ field, scenario, commands, locale }: AssumptionFieldProps) {
  const { form, usual, errors } = scenario;
  const { label, unit, hint } = strings.scenario.fields[field];
  const value = shownNumber(form, usual, field, locale);
  const assumed = field === "capital" && form.typed.capital === undefined && usual !== undefined;
  return (
    <NumberField
      label={label}
      unit={unit || undefined}
      hint={assumed ? strings.scenario.assumedCapital : hint}
      value={value}
      error={errors[field]}
      warning={unusualWarning(value, NUMBER_RULES[field], locale)}
      onChange={(text) => commands.change(field, text)}
    />
  );
}
