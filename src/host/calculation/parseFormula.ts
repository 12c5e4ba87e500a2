import { type Token, parse, tokenize } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";

/** A formula that cannot be read: what is wrong with it. */
export class FormulaSyntaxError extends Error {}

/** Prefixes that files put before newer functions, lambda parameters and add-in functions. */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;

/** A name without the prefixes that only files show. */
export function withoutFilePrefix(name: string): string {
  return name.startsWith("_") ? name.replace(FILE_PREFIX, "") : name;
}

/** A formula as Excel shows it, without the prefixes that only files show. */
export function shownFormula(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => (type === "string" ? value : withoutFilePrefix(value)))
    .join("");
}

/** The syntax tree of a formula, with or without its "="; throws FormulaSyntaxError. */
export function parseFormula(formula: string): AstExpression {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const tokens = tokenize(text, { mergeRefs: true, withLocation: false });
  for (const token of tokens) {
    if (token.type !== "string") token.value = withoutFilePrefix(token.value);
  }
  markOptionalParameters(tokens);
  try {
    return parse(tokens);
  } catch (error) {
    throw new FormulaSyntaxError(`${(error as Error).message} in ${text}`);
  }
}

/** LAMBDA(x,[y],...): the parser takes "[y]" for a column; told that it is a name, it accepts it. */
function markOptionalParameters(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== "structured" || !/^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u.test(token.value)) return;
    const before = previous(tokens, index);
    const after = tokens.slice(index + 1).find(({ type }) => type !== "whitespace");
    if (after?.value === "," && before !== undefined && inLambda(tokens, index))
      token.type = "range_named";
  });
}

function previous(tokens: Token[], index: number): Token | undefined {
  return tokens
    .slice(0, index)
    .reverse()
    .find(({ type }) => type !== "whitespace");
}

/** True where the innermost open call before the token is LAMBDA and only names stand between. */
function inLambda(tokens: Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const { type, value } = tokens[i]!;
    if (value === "(")
      return withoutFilePrefix(tokens[i - 1]?.value ?? "").toUpperCase() === "LAMBDA";
    if (value !== "," && type !== "range_named" && type !== "whitespace") return false;
  }
  return false;
}
