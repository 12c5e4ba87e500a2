import { COLUMN_TITLES, type ColumnField, type ColumnMapping } from "../importing";
import type { ColumnChoice, WholeFile } from "./reading/columnChoice";

/** Remembers which column holds what, for tables with exactly the same headings; never what is in the rows. */
export interface ColumnMemory {
  isEmpty(): boolean;
  recall(header: readonly string[]): ColumnChoice | undefined;
  /** False where the headings look like a row of positions, which is not stored. */
  remember(header: readonly string[], choice: ColumnChoice): boolean;
  forget(header: readonly string[]): void;
}

/** The part of `localStorage` that is needed. */
export type TextStore = Pick<Storage, "getItem" | "setItem">;

interface Remembered extends ColumnChoice {
  header: string[];
}

/** Tables remembered at most; the oldest is forgotten first. */
const MOST = 20;

const FIELDS = Object.keys(COLUMN_TITLES) as ColumnField[];
const BEGINS_AS_NUMBER = /^[+-]?[\d.,]/;

const isHeadings = (header: readonly string[]) =>
  header.length > 0 && !header.some((cell) => BEGINS_AS_NUMBER.test(cell));

/** Market and a side for all rows say what a person holds: only venue and "by the sign" are kept. */
function storable({ venue, side }: WholeFile = {}): WholeFile {
  return { ...(venue && { venue }), ...(side === "signed" && { side }) };
}

function readRemembered(value: unknown): Remembered | undefined {
  const { header, mapping, wholeFile } = (value ?? {}) as Partial<Remembered>;
  if (!Array.isArray(header) || typeof mapping !== "object" || mapping === null) return undefined;
  const read: ColumnMapping = {};
  for (const field of FIELDS) {
    const column = Object.hasOwn(mapping, field) ? mapping[field] : undefined;
    if (column === undefined) continue;
    if (!Number.isInteger(column) || column < 0 || column >= header.length) return undefined;
    read[field] = column;
  }
  const { venue, side } = wholeFile ?? {};
  return {
    header,
    mapping: read,
    wholeFile: storable({ venue: typeof venue === "string" ? venue : undefined, side }),
  };
}

function parse(text: string | null): Remembered[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.flatMap((one) => readRemembered(one) ?? []) : [];
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
  const keep = (remembered: Remembered[]) => {
    known = remembered.slice(0, MOST);
    try {
      store?.setItem(key, JSON.stringify(known));
    } catch {
      // Full or forbidden: remembered until the pane closes.
    }
  };
  const others = (header: readonly string[]) => known.filter((one) => !isSame(header)(one));
  return {
    isEmpty: () => known.length === 0,
    recall(header) {
      const found = known.find(isSame(header));
      return found && { mapping: found.mapping, wholeFile: found.wholeFile };
    },
    remember(header, { mapping, wholeFile }) {
      if (!isHeadings(header)) return false;
      keep([{ header: [...header], mapping, wholeFile: storable(wholeFile) }, ...others(header)]);
      return true;
    },
    forget: (header) => keep(others(header)),
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
