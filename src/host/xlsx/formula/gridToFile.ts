import { tokenTypes, type Token } from "@borgar/fx";
import {
  formulaTree,
  isFunctionName,
  isGroup,
  isOperator,
  isSpace,
  type FormulaNode,
  type Group,
} from "./formulaTree";
import { filePrefix } from "./futureFunctions";
import { declaration, isDeclarationPlace, namesInArgument, type LocalNames } from "./localNames";
import { intersectedEnd, primaryEnd } from "./operand";
import { structuredToFile } from "./structuredReference";

/** What the spelling of a formula depends on besides its text. */
export interface SpellingContext {
  /** Names of the add-in's functions, as a person types them. */
  customFunctions: ReadonlySet<string>;
  /** Name of the table that the formula stands in. */
  table?: string;
}

/** `CONTOSO.ADD` → `_xldudf_CONTOSO_ADD`: how Excel spells an add-in's function in a file. */
export function customFunctionInFile(name: string): string {
  return `_xldudf_${name.toUpperCase().replace(/\./g, "_")}`;
}

/**
 * A formula as a person types it, spelled as Excel spells it in a file, without the leading `=`.
 *
 * `=LET(x, ISOLIQ([@Side],A1#), x)` →
 * `_xlfn.LET(_xlpm.x, _xldudf_ISOLIQ(Positions[[#This Row],[Side]],_xlfn.ANCHORARRAY(A1)), _xlpm.x)`
 */
export function gridToFile(formula: string, context: SpellingContext): string {
  const text = formula.replace(/\r\n?/g, "\n");

  function spellFunction(name: string, names: LocalNames): string {
    if (names.has(name.toLowerCase())) return `_xlpm.${name}`;
    const upper = name.toUpperCase();
    if (context.customFunctions.has(upper)) return customFunctionInFile(upper);
    const prefix = filePrefix(upper);
    return prefix ? prefix + upper : name;
  }

  function spellToken(token: Token, names: LocalNames): string {
    switch (token.type) {
      case tokenTypes.FUNCTION:
        return spellFunction(token.value, names);
      case tokenTypes.REF_NAMED:
        return names.has(token.value.toLowerCase()) ? `_xlpm.${token.value}` : token.value;
      case tokenTypes.REF_STRUCT:
        return structuredToFile(token.value, context.table);
      default:
        return token.value;
    }
  }

  function spellArguments(functionName: string, group: Group, names: LocalNames): string {
    const binds = functionName === "LET" || functionName === "LAMBDA";
    const parts = group.parts.map((part, index) => {
      const declared =
        binds && isDeclarationPlace(functionName, group, index) ? declaration(part) : undefined;
      const inside = namesInArgument(functionName, group, index, names);
      if (!declared) return spell(part, inside);
      const prefix = declared.optional ? "_xlop." : "_xlpm.";
      return part
        .map((node) => (isSpace(node) ? (node as Token).value : prefix + declared.name))
        .join("");
    });
    return group.open + parts.join(",") + group.close;
  }

  function spellPrimary(
    nodes: FormulaNode[],
    start: number,
    end: number,
    names: LocalNames
  ): string {
    let called = "";
    let result = "";
    for (const node of nodes.slice(start, end)) {
      if (isGroup(node)) {
        result += spellArguments(called, node, names);
        called = "";
      } else {
        result += spellToken(node, names);
        called =
          isFunctionName(node) && !names.has(node.value.toLowerCase())
            ? node.value.toUpperCase()
            : "";
      }
    }
    return result;
  }

  function spell(nodes: FormulaNode[], names: LocalNames): string {
    let result = "";
    let position = 0;
    while (position < nodes.length) {
      if (isOperator(nodes[position], "@")) {
        const end = intersectedEnd(nodes, position + 1);
        result += `_xlfn.SINGLE(${spell(nodes.slice(position + 1, end), names).trim()})`;
        position = end;
        continue;
      }
      const end = Math.max(primaryEnd(nodes, position), position + 1);
      let primary = spellPrimary(nodes, position, end, names);
      position = end;
      while (isOperator(nodes[position], "#")) {
        primary = `_xlfn.ANCHORARRAY(${primary})`;
        position += 1;
      }
      result += primary;
    }
    return result;
  }

  return spell(formulaTree(text), new Set());
}
