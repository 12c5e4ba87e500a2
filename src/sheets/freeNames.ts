const LONGEST_SHEET_NAME = 31;

/** The wish itself, or the first numbered variant of it that is not taken; case does not matter. */
function firstFree(wish: string, taken: Iterable<string>, numbered: (n: number) => string): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  let candidate = wish;
  for (let n = 2; used.has(candidate.toLowerCase()); n += 1) candidate = numbered(n);
  return candidate;
}

/**
 * A sheet name that no sheet has.
 * @example freeSheetName("Scenarios", ["scenarios"]) // → "Scenarios (2)"
 */
export function freeSheetName(wish: string, sheets: Iterable<string>): string {
  return firstFree(wish, sheets, (n) => {
    const suffix = ` (${n})`;
    return wish.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  });
}

/**
 * A name that neither a table nor a defined name has, nor begins with before an underscore; tables and
 * defined names share one space.
 * @example freeTableName("Positions", ["Positions"]) // → "Positions_2"
 */
export function freeTableName(wish: string, names: Iterable<string>): string {
  const taken = new Set<string>();
  for (const name of names) {
    const parts = name.split("_");
    parts.forEach((_, index) => taken.add(parts.slice(0, index + 1).join("_")));
  }
  return firstFree(wish, taken, (n) => `${wish}_${n}`);
}
