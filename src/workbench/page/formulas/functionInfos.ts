import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { pickValues, spelledValue, type FunctionFile } from "./functionFile";

/** The add-in's functions as Univer's formula editor lists and explains them while a person types. */
export function functionInfos(file: FunctionFile): IFunctionInfo[] {
  return file.functions.map((one) => ({
    functionName: one.name.toUpperCase(),
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: (one.parameters ?? []).map((parameter, index) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: exampleOf(file, one.name, index) ?? parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

function exampleOf(file: FunctionFile, name: string, index: number): string | undefined {
  const [first] = pickValues(file, name.toUpperCase(), index);
  return first && spelledValue(first);
}
