import { parseA1Ref, parseStructRef, tokenTypes, type Token } from "@borgar/fx";
import { argumentKind, MULTI_VALUED, PASSES_THROUGH } from "./argumentKinds";
import {
  formulaTree,
  isFunctionName,
  isGroup,
  isOperator,
  isSpace,
  type FormulaNode,
  type Group,
} from "./formulaTree";
import { declaration } from "./localNames";
import { intersectedEnd, primaryEnd } from "./operand";

/** What the question depends on besides the formula. */
export interface EvaluationContext {
  /** Names of the add-in's functions, in upper case. */
  customFunctions: ReadonlySet<string>;
  /** A defined name stands for one cell or one value. */
  isSingleValued(name: string): boolean;
}

/** Whether the value of a name in a formula may have several elements. */
type Names = ReadonlyMap<string, boolean>;

/**
 * Whether a formula means something else under Excel's old evaluation, which silently takes one cell of a range where
 * one value is wanted. Such a formula is saved as a dynamic array (`t="array"`, `cm`), else Excel would open it with `@`
 * put in: `=A1:A3*2`, `=SUM(LEN(A1:A3))`, `=INDEX(A:A,2)` do, `=SUM(A1:A3)*2` does not.
 *
 * A call to a function of the add-in that is the whole formula does not count: whether it spills is seen by its result.
 */
export function needsArrayEvaluation(formula: string, context: EvaluationContext): boolean {
  let lifted = false;

  function tokenIsMulti(token: Token, names: Names): boolean {
    switch (token.type) {
      case tokenTypes.REF_RANGE: {
        const reference = parseA1Ref(token.value);
        const range = reference && "range" in reference ? reference.range : undefined;
        return !range || range.top !== range.bottom || range.left !== range.right;
      }
      case tokenTypes.REF_BEAM:
      case tokenTypes.REF_TERNARY:
        return true;
      case tokenTypes.REF_NAMED:
        return names.get(token.value.toLowerCase()) ?? !context.isSingleValued(token.value);
      case tokenTypes.REF_STRUCT: {
        const parsed = parseStructRef(token.value);
        const oneRow =
          parsed?.sections?.length === 1 && !["all", "data"].includes(parsed.sections[0]!);
        return !oneRow || parsed?.columns?.length !== 1;
      }
      default:
        return false;
    }
  }

  function letIsMulti(group: Group, names: Names): boolean {
    const inside = new Map(names);
    const last = group.parts.length - 1;
    for (let index = 0; index < last; index += 2) {
      const multi = isMulti(group.parts[index + 1] ?? [], inside);
      const declared = declaration(group.parts[index]);
      if (declared) inside.set(declared.name.toLowerCase(), multi);
    }
    return isMulti(group.parts[last] ?? [], inside);
  }

  function callIsMulti(name: string, group: Group, names: Names): boolean {
    if (names.has(name.toLowerCase())) return true;
    const upper = name.toUpperCase();
    if (upper === "LET") return letIsMulti(group, names);
    if (upper === "LAMBDA") return false;
    const kinds = group.parts.map((_, index) => argumentKind(upper, index));
    const multis = group.parts.map((part, index) =>
      kinds[index] === "A" ? false : isMulti(part, names)
    );
    if (MULTI_VALUED.has(upper)) return true;
    if (upper === "ROW" || upper === "COLUMN") return multis.some(Boolean);
    if (PASSES_THROUGH.has(upper)) return multis.some(Boolean);
    if (context.customFunctions.has(upper)) return multis.some(Boolean);
    if (multis.some((multi, index) => multi && kinds[index] === "V")) lifted = true;
    return false;
  }

  function primaryIsMulti(nodes: FormulaNode[], names: Names): boolean {
    const [first, second] = nodes;
    if (!first) return false;
    if (isFunctionName(first) && isGroup(second)) {
      const multi = callIsMulti(first.value, second, names);
      return nodes.length > 2 || multi;
    }
    if (!isGroup(first)) return nodes.length > 1 || tokenIsMulti(first, names);
    if (first.open === "(")
      return nodes.length > 1 || first.parts.some((part) => isMulti(part, names));
    return first.parts.some((part) =>
      part.some((node) => isOperator(node, ",") || isOperator(node, ";"))
    );
  }

  function isMulti(nodes: FormulaNode[], names: Names): boolean {
    let operators = 0;
    let multi = false;
    let position = 0;
    while (position < nodes.length) {
      const node = nodes[position]!;
      if (isSpace(node)) position += 1;
      else if (isOperator(node, "@")) position = intersectedEnd(nodes, position + 1);
      else {
        const end = primaryEnd(nodes, position);
        if (end === position) {
          if (isOperator(node, ":") || isOperator(node, "#")) multi = true;
          else operators += 1;
        } else if (primaryIsMulti(nodes.slice(position, end), names)) multi = true;
        position = Math.max(end, position + 1);
      }
    }
    if (operators > 0 && multi) lifted = true;
    return multi;
  }

  const nodes = formulaTree(formula).filter((node) => !isSpace(node));
  const [first, second] = nodes;
  const multi = isMulti(nodes, new Map());
  const onlyCustomCall =
    nodes.length === 2 &&
    isFunctionName(first) &&
    isGroup(second) &&
    context.customFunctions.has(first.value.toUpperCase());
  return lifted || (multi && !onlyCustomCall);
}
