import type { Rectangle } from "./address";
import type { Table } from "./table";
import type { Input } from "./value";
import type { Workbook } from "./workbook";

export function resizeTable(_workbook: Workbook, _table: Table, _area: Rectangle): void {
  throw new Error("Tables are not built yet.");
}

export function insertTableRows(
  _workbook: Workbook,
  _table: Table,
  _count: number,
  _index?: number,
  _inputs?: Input[][]
): void {
  throw new Error("Tables are not built yet.");
}
