export * from "./Calculation";
export * from "./customFunction";
export { shownFormula, withoutFilePrefix } from "./parseFormula";
export { BUILT_INS } from "./functions/builtIns";
