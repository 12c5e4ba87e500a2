export { saveWorkbook, type DocumentProperties } from "./saveWorkbook";
