import { RichApiError } from "../../protocol/RichApiError";

/** The properties of a rule that an add-in sets; InvalidArgument where it is no object. */
export function ruleObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new RichApiError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

/** A formula or constant of a rule as text: 3 is "3", "=A1" stays. */
export function formulaText(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  throw new RichApiError("InvalidArgument");
}
