import { RichApiError } from "../../protocol/RichApiError";
import { refusedAs } from "../refusedAs";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

/** Removes a column of a table; what stands right of it moves left. */
export function deleteTableColumn({ session, table }: Table, index: number): void {
  requireUnprotected(table);
  const { area, sheet } = table;
  if (index < 0) throw new RichApiError("ItemNotFound");
  if (area.columns === 1) {
    throw new RichApiError("InvalidOperation", "A table must keep at least one column.");
  }
  const column = { ...area, sheet, column: area.column + index, columns: 1 };
  refusedAs("InsertDeleteConflict", () => session.workbook.deleteCells(column, "Left"));
}
