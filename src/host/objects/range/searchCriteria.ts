/** How a search compares: `Excel.SearchCriteria` with its defaults. */
export interface SearchCriteria {
  backwards: boolean;
  matches(text: string): boolean;
  replace(text: string, replacement: string): string;
}

/** @param options {completeMatch, matchCase, searchDirection}, each optional */
export function searchCriteria(wanted: string, options: unknown): SearchCriteria {
  const given = (typeof options === "object" && options !== null ? options : {}) as {
    completeMatch?: boolean;
    matchCase?: boolean;
    searchDirection?: string;
  };
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const source = given.completeMatch ? `^${escaped}$` : escaped;
  const flags = given.matchCase ? "" : "i";
  return {
    backwards: given.searchDirection === "Backwards",
    matches: (text) => new RegExp(source, flags).test(text),
    replace: (text, replacement) =>
      text.replace(new RegExp(source, `g${flags}`), () => replacement),
  };
}
