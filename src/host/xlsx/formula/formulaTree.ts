import { tokenize, tokenTypes, type Token } from "@borgar/fx";

/** A parenthesised part of a formula, with what stands before its opening parenthesis where that is a function name. */
export interface Group {
  type: "group";
  /** `(` or `{` */
  open: string;
  /** The parts between the commas of a parenthesis; one part where there are none. */
  parts: FormulaNode[][];
  close: string;
}

/** A token of a formula as it is spelled, or a group of them. */
export type FormulaNode = Token | Group;

/** The node is a parenthesised group. */
export function isGroup(node: FormulaNode | undefined): node is Group {
  return node?.type === "group";
}

/** The node is this operator. */
export function isOperator(node: FormulaNode | undefined, value: string): boolean {
  return !!node && !isGroup(node) && node.type === tokenTypes.OPERATOR && node.value === value;
}

/** The node is the name of a called function; its arguments are the group that follows. */
export function isFunctionName(node: FormulaNode | undefined): node is Token & { type: "func" } {
  return !!node && !isGroup(node) && node.type === tokenTypes.FUNCTION;
}

/** The node is white space or a line break. */
export function isSpace(node: FormulaNode | undefined): boolean {
  return !!node && (node.type === tokenTypes.WHITESPACE || node.type === tokenTypes.NEWLINE);
}

/**
 * Tokens of a formula, nested by parentheses and split at commas. Nothing is lost: the values in order are the formula.
 * Works on tokens and not on a syntax tree, because a formula must survive a save even where a parser would refuse it.
 * @param formula with or without the leading `=`, which is left out of the result
 */
export function formulaTree(formula: string): FormulaNode[] {
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`, {
    negativeNumbers: false,
  }).slice(1);
  let position = 0;

  function readGroup(open: string): Group {
    const group: Group = { type: "group", open, parts: [[]], close: "" };
    const close = open === "(" ? ")" : "}";
    while (position < tokens.length) {
      const node = readNode();
      if (isOperator(node, close)) {
        group.close = close;
        break;
      }
      if (open === "(" && isOperator(node, ",")) group.parts.push([]);
      else group.parts[group.parts.length - 1]!.push(node);
    }
    return group;
  }

  function readNode(): FormulaNode {
    const token = tokens[position++]!;
    const opens =
      token.type === tokenTypes.OPERATOR && (token.value === "(" || token.value === "{");
    return opens ? readGroup(token.value) : token;
  }

  const nodes: FormulaNode[] = [];
  while (position < tokens.length) nodes.push(readNode());
  return nodes;
}
