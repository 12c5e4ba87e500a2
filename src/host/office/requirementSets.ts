/**
 * Requirement sets that the host declares. ExcelApi 1.15 is the newest that the npm build of Office.js uses; what is
 * missing inside a set answers ApiNotFound by name. Dialogs are not offered.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
};
