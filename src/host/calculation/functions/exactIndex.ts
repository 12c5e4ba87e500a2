import { CellError, type Value } from "../../model/value";

/** Lists below this length are searched item by item. */
const SHORT = 32;

const indices = new WeakMap<readonly Value[], Map<string | number | boolean, number>>();
const seen = new WeakSet<readonly Value[]>();

/** Values that Excel holds for equal have one key: text case-blind, numbers of 15 digits. */
function keyOf(value: Value): string | number | boolean | undefined {
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value === "number") return Number(value.toPrecision(15));
  return value === null || value instanceof CellError ? undefined : value;
}

/**
 * Where a value first stands in a list, -1 for nowhere, by an index that is made when a long list is searched a second time;
 * undefined where there is none.
 */
export function indexedPosition(wanted: Value, items: readonly Value[]): number | undefined {
  if (items.length < SHORT) return undefined;
  if (!seen.has(items)) {
    seen.add(items);
    return undefined;
  }
  let index = indices.get(items);
  if (!index) {
    index = new Map();
    for (let i = items.length - 1; i >= 0; i--) {
      const key = keyOf(items[i] ?? null);
      if (key !== undefined) index.set(key, i);
    }
    indices.set(items, index);
  }
  const key = keyOf(wanted ?? 0);
  return key === undefined ? -1 : (index.get(key) ?? -1);
}
