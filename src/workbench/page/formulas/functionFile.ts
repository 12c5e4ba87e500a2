import type { FunctionMetadata, FunctionParameter } from "../../../host/model";

/** A value that an argument may take, as functions.json lists it. */
export interface EnumValue {
  name: string;
  stringValue?: string;
  numberValue?: number;
  tooltip?: string;
}

interface EnumParameter extends FunctionParameter {
  customEnumId?: string;
}

/** The content of the add-in's functions.json. */
export interface FunctionFile {
  functions: FunctionMetadata[];
  enums?: { id: string; values: EnumValue[] }[];
}

/** The values that an argument of a function is picked from; none where it takes any. */
export function pickValues(file: FunctionFile, name: string, index: number): EnumValue[] {
  const found = file.functions.find((each) => each.name.toUpperCase() === name);
  const parameters = (found?.parameters ?? []) as EnumParameter[];
  const parameter = parameters[index] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined); // prettier-ignore
  return file.enums?.find(({ id }) => id === parameter?.customEnumId)?.values ?? [];
}

/** A value as a formula spells it: "long" with its quotes. */
export function spelledValue({ name, stringValue, numberValue }: EnumValue): string {
  return numberValue === undefined ? `"${(stringValue ?? name).replace(/"/g, '""')}"` : String(numberValue); // prettier-ignore
}

/** Reads functions.json beside the built add-in. */
export async function readFunctionFile(): Promise<FunctionFile> {
  const response = await fetch("/addin/functions.json");
  if (!response.ok) throw new Error("The add-in is not built: run `npm run build`.");
  return (await response.json()) as FunctionFile;
}
