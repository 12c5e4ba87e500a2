import type { Table } from "./table";
import type { Workbook } from "./workbook";

export function renameTable(_workbook: Workbook, _table: Table, _name: string): void {
  throw new Error("Tables are not built yet.");
}
