import type { ScalarProperty } from "../protocol/HostType";

const kept = new WeakMap<object, Map<string, unknown>>();

/** Reads a value that `keptProperty` holds. */
export function keptValue(owner: object, name: string): unknown {
  return kept.get(owner)?.get(name);
}

export function keep(owner: object, name: string, value: unknown): void {
  let values = kept.get(owner);
  if (!values) kept.set(owner, (values = new Map<string, unknown>()));
  values.set(name, value);
}

/**
 * A property that the host keeps and gives back, and does not otherwise heed: finish that the view does not draw.
 * @param owner the object of the model that the value belongs to
 * @param name key of the value; unique for the owner
 * @param initial what an add-in reads before it has set a value
 */
export function keptProperty<T>(
  owner: (object: T) => object,
  name: (object: T) => string,
  initial: unknown
): ScalarProperty<T> {
  return {
    isKeptOnly: true,
    get: (object) => keptValue(owner(object), name(object)) ?? initial,
    set: (object, value) => keep(owner(object), name(object), value),
  };
}
