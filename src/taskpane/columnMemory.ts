import type { ColumnMapping } from "../importing";

/** Remembers which column holds what, for tables with exactly the same headings. */
export interface ColumnMemory {
  isEmpty(): boolean;
  recall(header: readonly string[]): ColumnMapping | undefined;
  remember(header: readonly string[], mapping: ColumnMapping): void;
}

/** The part of `localStorage` that is needed. */
export type TextStore = Pick<Storage, "getItem" | "setItem">;

interface Remembered {
  header: string[];
  mapping: ColumnMapping;
}

/** Tables remembered at most; the oldest is forgotten first. */
const MOST = 20;

function isRemembered(value: unknown): value is Remembered {
  const { header, mapping } = (value ?? {}) as Partial<Remembered>;
  return (
    Array.isArray(header) &&
    typeof mapping === "object" &&
    mapping !== null &&
    Object.values(mapping).every(
      (column) => Number.isInteger(column) && column >= 0 && column < header.length
    )
  );
}

function parse(text: string | null): Remembered[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/**
 * A memory in the store of the browser, under `partition` (`Office.context.partitionKey`), which keeps apart what
 * belongs to different sites in Office on the web. Without a store, or where it refuses, the memory lasts as long
 * as the pane.
 */
export function columnMemory(store: TextStore | undefined, partition = ""): ColumnMemory {
  const key = `${partition}isomargin.columns`;
  let known: Remembered[] = [];
  try {
    known = parse(store?.getItem(key) ?? null);
  } catch {
    // A store that may not be read is as good as an empty one.
  }
  const isSame = (header: readonly string[]) => (one: Remembered) =>
    one.header.length === header.length && one.header.every((cell, i) => cell === header[i]);
  return {
    isEmpty: () => known.length === 0,
    recall: (header) => known.find(isSame(header))?.mapping,
    remember(header, mapping) {
      const same = isSame(header);
      known = [{ header: [...header], mapping }, ...known.filter((one) => !same(one))];
      known = known.slice(0, MOST);
      try {
        store?.setItem(key, JSON.stringify(known));
      } catch {
        // Full or forbidden: remembered until the pane closes.
      }
    },
  };
}

/** The store of the browser; undefined where it is switched off. */
export function browserStore(): TextStore | undefined {
  try {
    return typeof localStorage === "undefined" ? undefined : localStorage;
  } catch {
    return undefined;
  }
}
