import type { FunctionEntry } from "./FunctionEntry";

/** Functions of one family, in the order in which they came. */
export interface FunctionFamily {
  name: string;
  functions: FunctionEntry[];
}

/** Functions by family; a family stands where its first function does. */
export function groupByFamily(functions: readonly FunctionEntry[]): FunctionFamily[] {
  const families = new Map<string, FunctionEntry[]>();
  for (const entry of functions) {
    const family = families.get(entry.family);
    if (family) family.push(entry);
    else families.set(entry.family, [entry]);
  }
  return [...families].map(([name, members]) => ({ name, functions: members }));
}
