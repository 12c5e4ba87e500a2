import type { FunctionMetadata } from "../calculation/customFunction";
import type { Workbook } from "../model/workbook";

/** Names of the add-in's functions that a workbook knows, in upper case. */
export function customFunctionNames(workbook: Workbook): ReadonlySet<string> {
  const { customFunctions } = workbook.calculation as {
    customFunctions?: Map<string, { metadata: FunctionMetadata }>;
  };
  return new Set([...(customFunctions?.keys() ?? [])].map((name) => name.toUpperCase()));
}
