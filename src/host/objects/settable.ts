import { RichApiError } from "../protocol/RichApiError";

/** Checks of values that are set to properties: the value, or InvalidArgument. */

export function settableText(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

export function settableNumber(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  const fits = typeof value === "number" && value >= minimum && value <= maximum;
  return fits ? value : refuse();
}

export function settableBoolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse();
}

/** A word of a closed list, in the spelling of the list; case is not significant. */
export function settableChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const text = settableText(value).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === text) ?? refuse();
}

function refuse(): never {
  throw new RichApiError("InvalidArgument");
}
