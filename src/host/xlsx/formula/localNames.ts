import { tokenTypes } from "@borgar/fx";
import { isGroup, isSpace, type FormulaNode, type Group } from "./formulaTree";

/** The names that LET and LAMBDA bind at a place of a formula, in lower case. */
export type LocalNames = ReadonlySet<string>;

/** A bound name's token, with what it binds. */
export interface Declaration {
  name: string;
  /** `[name]`: a LAMBDA parameter that a call may leave out. */
  optional: boolean;
}

function onlyToken(part: FormulaNode[] | undefined) {
  const nodes = (part ?? []).filter((node) => !isSpace(node));
  const node = nodes[0];
  return nodes.length === 1 && node && !isGroup(node) ? node : undefined;
}

/** The declaration that an argument of LET or LAMBDA consists of, if it is one. */
export function declaration(part: FormulaNode[] | undefined): Declaration | undefined {
  const token = onlyToken(part);
  if (token?.type === tokenTypes.REF_NAMED) return { name: token.value, optional: false };
  const bracketed =
    token?.type === tokenTypes.REF_STRUCT && /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u.exec(token.value);
  return bracketed ? { name: bracketed[1]!, optional: true } : undefined;
}

/** Whether argument `index` of a call to LET or LAMBDA is in the place of a declaration. */
export function isDeclarationPlace(
  functionName: string,
  argumentsGroup: Group,
  index: number
): boolean {
  const last = argumentsGroup.parts.length - 1;
  return functionName === "LAMBDA" ? index < last : index < last && index % 2 === 0;
}

/** The names visible in argument `index` of a call: those around it and those that LET or LAMBDA declared before. */
export function namesInArgument(
  functionName: string,
  argumentsGroup: Group,
  index: number,
  around: LocalNames
): LocalNames {
  if (functionName !== "LET" && functionName !== "LAMBDA") return around;
  const names = new Set(around);
  for (let before = 0; before < index; before += 1) {
    const declared = isDeclarationPlace(functionName, argumentsGroup, before)
      ? declaration(argumentsGroup.parts[before])
      : undefined;
    if (declared) names.add(declared.name.toLowerCase());
  }
  return names;
}
