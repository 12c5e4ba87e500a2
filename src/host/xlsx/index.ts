export { saveWorkbook, type DocumentProperties } from "./saveWorkbook";
export { NotAWorkbook } from "./open/NotAWorkbook";
export { openWorkbook } from "./open/openWorkbook";
