export * from "./address";
export * from "./cell";
export * from "./chart";
export * from "./conditionalFormat";
export * from "./dataValidation";
export * from "./definedName";
export { displayText } from "./displayText";
export { literalInput } from "./literalInput";
export { isValidName } from "./names";
export * from "./events";
export { filterChoices } from "./filterTable";
export * from "./format";
export * from "./formatStore";
export * from "./grid";
export * from "./pageSetup";
export { parseInput } from "./parseInput";
export { movedFormula } from "./shiftFormula";
export * from "./sheet";
export * from "./table";
export { brokenRule, pickListItems, validationAt } from "./validateInput";
export * from "./value";
export * from "./workbook";
export type {
  FunctionMetadata,
  FunctionParameter,
  Invocation,
  Invoke,
} from "../calculation/customFunction";
