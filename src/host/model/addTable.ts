import type { Area } from "./address";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** What may be chosen when a table is made. */
export interface NewTable {
  name?: string;
  style?: string;
}

export function addTable(
  _workbook: Workbook,
  _area: Area,
  _hasHeaders: boolean,
  _options?: NewTable
): Table {
  throw new Error("Tables are not built yet.");
}

export function removeTable(_workbook: Workbook, _table: Table, _withContents: boolean): void {
  throw new Error("Tables are not built yet.");
}
