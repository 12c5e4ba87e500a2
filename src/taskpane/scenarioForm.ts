import type { ScenarioOptions } from "../commands/job";
import { parseDecimal } from "./parseDecimal";
import { strings } from "./strings";

/** What stands in the fields of the scenario step, as typed. */
export interface ScenarioForm {
  capital: string;
  days: string;
  maxLeverage: string;
  maxAllocation: string;
}

export type ScenarioField = keyof ScenarioForm;
export type ScenarioFormErrors = Partial<Record<ScenarioField, string>>;

/** Capital has no default: every figure of the comparison rests on it. */
export const DEFAULT_SCENARIO_FORM: ScenarioForm = {
  capital: "",
  days: "30",
  maxLeverage: "3",
  maxAllocation: "10",
};

/** Order of the fields on the screen: the first wrong one gets the focus. */
export const SCENARIO_FIELDS: readonly ScenarioField[] = [
  "capital",
  "days",
  "maxLeverage",
  "maxAllocation",
];

const LIMITS = { days: [0, 3650], maxLeverage: [1, 200], maxAllocation: [0.1, 100] } as const;

type Checked = number | { error: string };

function within(
  text: string,
  [low, high]: readonly [number, number],
  locale: string | undefined,
  whole = false
): Checked {
  const value = parseDecimal(text, locale);
  const bounds = [low.toLocaleString(locale), high.toLocaleString(locale)] as const;
  const outside = value === undefined || value < low || value > high;
  if (outside || (whole && !Number.isInteger(value))) {
    return { error: whole ? strings.invalid.whole(...bounds) : strings.invalid.between(...bounds) };
  }
  return value;
}

function capitalOf(text: string, locale: string | undefined): Checked {
  if (text.trim() === "") return { error: strings.invalid.capitalMissing };
  const value = parseDecimal(text, locale);
  if (value === undefined) {
    return { error: strings.invalid.number((12500.5).toLocaleString(locale)) };
  }
  return value > 0 ? value : { error: strings.invalid.above("0") };
}

/** The options that the form stands for, or what is wrong with each field; the allocation is typed in per cent. */
export function checkScenarioForm(
  form: ScenarioForm,
  locale?: string
): { options: ScenarioOptions } | { errors: ScenarioFormErrors } {
  const checked: Record<ScenarioField, Checked> = {
    capital: capitalOf(form.capital, locale),
    days: within(form.days, LIMITS.days, locale, true),
    maxLeverage: within(form.maxLeverage, LIMITS.maxLeverage, locale),
    maxAllocation: within(form.maxAllocation, LIMITS.maxAllocation, locale),
  };
  const errors: ScenarioFormErrors = {};
  for (const field of SCENARIO_FIELDS) {
    const result = checked[field];
    if (typeof result !== "number") errors[field] = result.error;
  }
  const { capital, days, maxLeverage, maxAllocation } = checked;
  if (
    typeof capital === "number" &&
    typeof days === "number" &&
    typeof maxLeverage === "number" &&
    typeof maxAllocation === "number"
  ) {
    return { options: { capital, days, maxLeverage, maxAllocation: maxAllocation / 100 } };
  }
  return { errors };
}
