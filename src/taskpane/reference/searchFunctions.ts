import type { FunctionEntry } from "./FunctionEntry";

/** Where in a function a word was found; a lower number comes first. */
function rank(entry: FunctionEntry, word: string): number | undefined {
  const name = entry.name.toLowerCase();
  if (name.startsWith(word)) return 0;
  if (name.includes(word)) return 1;
  if (entry.question.toLowerCase().includes(word)) return 2;
  const described = [
    entry.summary,
    entry.family,
    ...entry.parameters.flatMap(({ name, description }) => [name, description]),
  ];
  return described.some((text) => text.toLowerCase().includes(word)) ? 3 : undefined;
}

/**
 * Functions that fit every word of a query, those found by name first, then by question; all of them, in
 * their order, for an empty query.
 */
export function searchFunctions(
  functions: readonly FunctionEntry[],
  query: string
): readonly FunctionEntry[] {
  const words = query
    .toLowerCase()
    .split(/[\s,()=?]+/)
    .filter(Boolean);
  if (!words.length) return functions;
  const found = functions.flatMap((entry, index) => {
    const ranks = words.map((word) => rank(entry, word));
    if (ranks.some((one) => one === undefined)) return [];
    return [{ entry, index, rank: Math.min(...(ranks as number[])) }];
  });
  return found.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ entry }) => entry);
}
