import { tokenTypes } from "@borgar/fx";
import { isFunctionName, isGroup, isOperator, isSpace, type FormulaNode } from "./formulaTree";

const OPERAND_TYPES: string[] = [
  tokenTypes.BOOLEAN,
  tokenTypes.ERROR,
  tokenTypes.NUMBER,
  tokenTypes.STRING,
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

/** Index behind the operand that starts at `start`: a literal, a reference, a call with its arguments, a parenthesis. */
export function primaryEnd(nodes: FormulaNode[], start: number): number {
  const node = nodes[start];
  if (!node) return start;
  let end = start;
  if (isGroup(node)) end = start + 1;
  else if (isFunctionName(node)) end = start + (isGroup(nodes[start + 1]) ? 2 : 1);
  else if (node.type === tokenTypes.CONTEXT || node.type === tokenTypes.CONTEXT_QUOTE) {
    return primaryEnd(nodes, start + 2);
  } else if (OPERAND_TYPES.includes(node.type)) end = start + 1;
  while (end > start && isGroup(nodes[end]) && (nodes[end] as { open: string }).open === "(")
    end += 1;
  return end;
}

/** Index behind the operand of a prefix `@` that starts at `start`: primaries with their `#`, joined by `:`. */
export function intersectedEnd(nodes: FormulaNode[], start: number): number {
  let end = start;
  while (isSpace(nodes[end]) || isOperator(nodes[end], "@")) end += 1;
  end = primaryEnd(nodes, end);
  while (isOperator(nodes[end], "#")) end += 1;
  return isOperator(nodes[end], ":") ? intersectedEnd(nodes, end + 1) : end;
}
