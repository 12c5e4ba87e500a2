import { definedTypes, type HostType } from "../protocol/HostType";
import { camelCase } from "../protocol/memberName";
// The workbook leads to every other class: importing it defines them all.
import "./workbook/Workbook";

/** A class of the object model: which of its members the host has. Names as the add-in writes them. */
export interface ClassCoverage {
  className: string;
  implemented: string[];
  /** Kept and given back, without an effect on the workbook. */
  keptOnly: string[];
  missing: string[];
}

type Prototype = Record<string, unknown>;

/** Methods of every class that add-ins do not call on the host. */
const CLIENT_METHODS = new Set([
  ...["constructor", "load", "retrieve", "set", "update", "toJSON", "setMockData"],
  ...["ensureUnchanged", "track", "untrack"],
]);

/**
 * Compares the host with the classes that Office.js itself knows.
 * @param excel the namespace `Excel` of a loaded Office.js: its classes name their own properties
 */
export function coverage(excel: object): ClassCoverage[] {
  return Object.values(excel as Record<string, unknown>)
    .map((value) => (typeof value === "function" ? (value.prototype as unknown) : undefined))
    .filter(isClientClass)
    .map(classCoverage)
    .sort((a, b) => a.className.localeCompare(b.className));
}

function isClientClass(prototype: unknown): prototype is Prototype {
  return typeof prototype === "object" && prototype !== null && "_className" in prototype;
}

function classCoverage(prototype: Prototype): ClassCoverage {
  const className = String(prototype._className);
  const type = definedTypes.get(className);
  const known = knownMembers(prototype);
  const implemented = new Set(type ? implementedMembers(type) : []);
  const kept = new Set(type ? keptMembers(type) : []);
  return {
    className,
    implemented: known.filter((name) => implemented.has(name) && !kept.has(name)),
    keptOnly: known.filter((name) => kept.has(name)),
    missing: known.filter((name) => !implemented.has(name)),
  };
}

function knownMembers(prototype: Prototype): string[] {
  const scalars = (prototype._scalarPropertyNames ?? []) as string[];
  const navigations = (prototype._navigationPropertyNames ?? []) as string[];
  const methods = Object.getOwnPropertyNames(prototype).filter((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    return typeof descriptor?.value === "function" && !CLIENT_METHODS.has(name);
  });
  const events = Object.getOwnPropertyNames(prototype).filter((name) => /^on[A-Z]/.test(name));
  return [...new Set([...scalars, ...navigations, ...methods, ...events])].filter(
    (name) => !name.startsWith("_")
  );
}

function implementedMembers(type: HostType): string[] {
  const members = [...type.scalars, ...type.navigations, ...type.methods].map(([name]) => name);
  const events = members.flatMap((name) => {
    const event = /^_Register(.+)Event$/.exec(name)?.[1];
    return event ? [`on${event === "DataChanged" ? "Changed" : event}`] : [];
  });
  const indexer = type.collection?.item ? ["getItem"] : [];
  return [...members.map(camelCase), ...events, ...indexer];
}

function keptMembers(type: HostType): string[] {
  return [...type.scalars]
    .filter(([, { isKeptOnly }]) => isKeptOnly)
    .map(([name]) => camelCase(name));
}
