export { restoreSnapshot } from "./restoreSnapshot";
export { takeSnapshot } from "./takeSnapshot";
export type * from "./WorkbookSnapshot";
