import type { ExampleValue } from "./FunctionEntry";

/** A value as a cell shows it: `54271.3567839196` → `54,271.35678` (en). */
export function shownValue(value: ExampleValue, locale?: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return value.toLocaleString(locale, { maximumSignificantDigits: 10 });
}
