import type { DefinedName } from "./definedName";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { parseAddress } from "./address";

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const MAX_NAME_LENGTH = 255;

/** True where Excel accepts the text as a name: no cell address, no R or C, no blanks. */
export function isValidName(name: string): boolean {
  if (!VALID.test(name) || name.length > MAX_NAME_LENGTH) return false;
  return !parseAddress(name) && !/^(r|c|r\d+c\d*|rc\d*|true|false)$/i.test(name);
}

function key(name: string, sheet?: Sheet): string {
  return (sheet ? `${sheet.id}!` : "") + name.toUpperCase();
}

export function addName(
  workbook: Workbook,
  name: string,
  formula: string,
  options: Partial<DefinedName> = {}
): DefinedName {
  if (!isValidName(name)) throw new Error(`"${name}" cannot be a name: letters, digits, _ and . are accepted, and no cell address.`); // prettier-ignore
  if (workbook.names.has(key(name, options.sheet)) || workbook.findTable(name)?.name) {
    throw new Error(`The name "${name}" exists already.`);
  }
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const definedName: DefinedName = { visible: true, ...options, name, formula: text };
  workbook.names.set(key(name, options.sheet), definedName);
  workbook.calculation.definitionsChanged(name);
  workbook.emit("names", {});
  return definedName;
}

export function removeName(workbook: Workbook, name: DefinedName): void {
  workbook.names.delete(key(name.name, name.sheet));
  workbook.calculation.definitionsChanged(name.name);
  workbook.emit("names", {});
}

export function findName(workbook: Workbook, name: string, sheet?: Sheet): DefinedName | undefined {
  if (workbook.names.size === 0) return undefined;
  const own = sheet && workbook.names.get(key(name, sheet));
  return own ?? workbook.names.get(key(name));
}
