import { tableBody } from "../../model/table";
import { RichApiError } from "../../protocol/RichApiError";
import { refusedAs } from "../refusedAs";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

/** Removes rows of a table's body; what stands below moves up. Of the last rows a blank one stays, as in Excel. */
export function deleteTableRows(parent: Table, index: number, count: number): void {
  const { session, table } = parent;
  requireUnprotected(table);
  const body = tableBody(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new RichApiError("ItemNotFound");
  const first = { ...body, sheet: table.sheet, row: body.row + index };
  const removed = count === body.rows ? count - 1 : count;
  if (removed < count) session.workbook.clearContents({ ...first, rows: 1 });
  if (removed > 0) {
    const rows = { ...first, row: first.row + count - removed, rows: removed };
    refusedAs("InsertDeleteConflict", () => session.workbook.deleteCells(rows, "Up"));
  }
}
