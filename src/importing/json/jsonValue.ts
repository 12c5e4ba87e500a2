/** A JSON value whose numbers are kept as the text that the source wrote. */
export type JsonValue = string | boolean | null | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of an object, so that a key such as `__proto__` or `constructor` finds nothing. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
}

/** Whether all these keys are the object's own. */
export function hasKeys(object: JsonObject, ...keys: string[]): boolean {
  return keys.every((key) => Object.prototype.hasOwnProperty.call(object, key));
}

/** The own property as text, where it is text (or was a number). */
export function ownText(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === "string" ? value : undefined;
}
