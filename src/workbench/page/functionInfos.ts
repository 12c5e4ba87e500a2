import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "../../host/model";

/** The add-in's functions as Univer's formula editor lists and explains them while a person types. */
export function functionInfos(functions: FunctionMetadata[]): IFunctionInfo[] {
  return functions.map((one) => ({
    functionName: one.name.toUpperCase(),
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: (one.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
