import type { Workbook } from "../model/workbook";

/** Names of the add-in's functions that a workbook knows, in upper case. */
export function customFunctionNames(workbook: Workbook): ReadonlySet<string> {
  const { metadata } = workbook.calculation.customFunctions;
  return new Set(metadata.map(({ name }) => name.toUpperCase()));
}
