import type { Arguments } from "./Arguments";
import type { HostObject } from "./HostObject";

/** A plain value of an object: readable, and writable where `set` is given. */
export interface ScalarProperty<T> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void;
  /** True where a value is kept and given back but has no effect on the workbook. */
  isKeptOnly?: boolean;
}

/** Members of a collection beside its own scalars and methods. */
export interface CollectionMembers<T> {
  items(object: T): HostObject[];
  /** `getItem(key)`: throws ItemNotFound. Left out where the collection has no indexer. */
  item?(object: T, key: unknown): HostObject;
}

/** What a class of the object model offers, keyed by wire name ("ColumnWidth", "GetRange"). */
export interface TypeMembers<T> {
  scalars?: Record<string, ScalarProperty<T>>;
  navigations?: Record<string, (object: T) => HostObject | null>;
  methods?: Record<string, (object: T, args: Arguments) => unknown>;
  collection?: CollectionMembers<T>;
}

/** A class of the object model: its name and its members. */
export interface HostType {
  readonly name: string;
  readonly scalars: ReadonlyMap<string, ScalarProperty<HostObject>>;
  readonly navigations: ReadonlyMap<string, (object: HostObject) => HostObject | null>;
  readonly methods: ReadonlyMap<string, (object: HostObject, args: Arguments) => unknown>;
  readonly collection?: CollectionMembers<HostObject>;
}

/** Every type defined so far, by name: what coverage is computed from. */
export const definedTypes = new Map<string, HostType>();

/**
 * Declares a class of the object model. Several member tables may be given, so that a large class can be written
 * in several files.
 */
export function defineType<T extends HostObject>(
  name: string,
  ...tables: TypeMembers<T>[]
): HostType {
  const type = {
    name,
    scalars: mergedMembers(tables.map((table) => table.scalars)),
    navigations: mergedMembers(tables.map((table) => table.navigations)),
    methods: mergedMembers(tables.map((table) => table.methods)),
    collection: tables.find((table) => table.collection)?.collection,
  };
  // The tables speak of T, the protocol of any HostObject: a member is only ever called with an object of its own type.
  const erased = type as unknown as HostType;
  definedTypes.set(name, erased);
  return erased;
}

function mergedMembers<M>(tables: (Record<string, M> | undefined)[]): Map<string, M> {
  return new Map(tables.flatMap((table) => Object.entries(table ?? {})));
}
