import type { DataValidation } from "../../model/dataValidation";
import { RichApiError } from "../../protocol/RichApiError";
import { formatArea } from "../../model/address";
import { Range } from "./Range";

/** A rule as the host keeps it. */
export type ValidationRule = Pick<DataValidation, "type" | "source" | "operator" | "source2">;

const COMPARISONS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
} as const;

interface Comparison {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

/** Reads `Excel.DataValidationRule`: { list: { inCellDropDown, source } }, { decimal: { formula1, operator } } ... */
export function readRule(rule: unknown): ValidationRule {
  if (typeof rule !== "object" || rule === null) throw new RichApiError("InvalidArgument");
  const { list, custom, ...rest } = rule as {
    list?: { source: unknown };
    custom?: { formula: unknown };
  } & Partial<Record<keyof typeof COMPARISONS, Comparison>>;
  if (list) return { type: "List", source: sourceText(list.source) };
  if (custom) return { type: "Custom", source: sourceText(custom.formula) };
  for (const [key, type] of Object.entries(COMPARISONS)) {
    const comparison = rest[key as keyof typeof COMPARISONS];
    if (!comparison) continue;
    const { formula1, formula2, operator } = comparison;
    const source2 = formula2 === undefined ? undefined : sourceText(formula2);
    return { type, source: sourceText(formula1), source2, operator };
  }
  throw new RichApiError("InvalidArgument");
}

/** The rule as Office.js shows it. */
export function wireRule({ type, source, source2, operator }: ValidationRule): unknown {
  if (type === "List") return { list: { inCellDropDown: true, source } };
  if (type === "Custom") return { custom: { formula: source } };
  const key = Object.entries(COMPARISONS).find(([, name]) => name === type)?.[0] ?? type;
  return { [key]: { formula1: source, formula2: source2, operator } };
}

function sourceText(source: unknown): string {
  if (source instanceof Range) return `=${formatArea(source.area, true)}`;
  if (typeof source === "string") return source;
  if (typeof source === "number") return String(source);
  throw new RichApiError("InvalidArgument");
}
