import { tokenTypes, type Token } from "@borgar/fx";
import {
  formulaTree,
  isFunctionName,
  isGroup,
  isSpace,
  type FormulaNode,
  type Group,
} from "./formulaTree";
import { customFunctionInFile, type SpellingContext } from "./gridToFile";
import { primaryEnd } from "./operand";
import { structuredToGrid } from "./structuredReference";

/**
 * A formula as a file spells it, as Excel shows it, with the leading `=`: the inverse of {@link gridToFile}.
 *
 * `_xlfn.LET(_xlpm.x,_xldudf_ISOLIQ(_xlfn.ANCHORARRAY(A1)),_xlpm.x)` → `=LET(x,ISOLIQ(A1#),x)`
 */
export function fileToGrid(formula: string, context: SpellingContext): string {
  const customNames = new Map(
    [...context.customFunctions].map((name) => [customFunctionInFile(name), name.toUpperCase()])
  );

  function showFunction(name: string): string {
    const custom = /^_xldudf_/i.exec(name);
    if (custom) {
      const spelled = `_xldudf_${name.slice(custom[0].length).toUpperCase()}`;
      return customNames.get(spelled) ?? spelled.slice("_xldudf_".length);
    }
    return name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  }

  function showToken(token: Token): string {
    switch (token.type) {
      case tokenTypes.FUNCTION:
        return showFunction(token.value);
      case tokenTypes.REF_NAMED:
        if (/^_xlop\./i.test(token.value)) return `[${token.value.slice("_xlop.".length)}]`;
        return token.value.replace(/^_xlpm\./i, "");
      case tokenTypes.REF_STRUCT:
        return structuredToGrid(token.value, context.table);
      default:
        return token.value;
    }
  }

  function showGroup(group: Group): string {
    return group.open + group.parts.map(show).join(",") + group.close;
  }

  function isSinglePrimary(nodes: FormulaNode[]): boolean {
    return nodes.length > 0 && primaryEnd(nodes, 0) === nodes.length;
  }

  function showCall(name: Token, group: Group): string {
    const shown = showFunction(name.value).toUpperCase();
    const argument =
      group.parts.length === 1 ? group.parts[0]!.filter((node) => !isSpace(node)) : [];
    if (shown === "ANCHORARRAY" && isSinglePrimary(argument)) return `${show(argument)}#`;
    if (shown === "SINGLE" && argument.length) {
      return isSinglePrimary(argument) ? `@${show(argument)}` : `@(${show(argument)})`;
    }
    return showToken(name) + showGroup(group);
  }

  function show(nodes: FormulaNode[]): string {
    let result = "";
    for (let position = 0; position < nodes.length; position += 1) {
      const node = nodes[position]!;
      const next = nodes[position + 1];
      if (isFunctionName(node) && isGroup(next)) {
        result += showCall(node, next);
        position += 1;
      } else result += isGroup(node) ? showGroup(node) : showToken(node);
    }
    return result;
  }

  return `=${show(formulaTree(formula))}`;
}
