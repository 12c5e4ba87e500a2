import { RichApiError } from "../../protocol/RichApiError";
import { tableBody } from "../../model/table";
import { copyInto } from "../range/copyInto";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

/** Removes rows of a table's body; the rows below, totals included, move up within the table's columns. */
export function deleteTableRows(parent: Table, index: number, count: number): void {
  const { session, table } = parent;
  requireUnprotected(table);
  const body = tableBody(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new RichApiError("ItemNotFound");
  const { area } = table;
  const start = body.row + index;
  const below = area.row + area.rows - (start + count);
  const keepsBlankRow = count === body.rows;
  if (below > 0 && !keepsBlankRow) {
    const rest = parent.range({ ...area, row: start + count, rows: below });
    const target = parent.range({ ...area, row: start, rows: below });
    copyInto(target, rest, "All", { skipBlanks: false, transpose: false, moves: true });
  } else {
    session.workbook.clearContents(parent.range({ ...area, row: start, rows: count }).area);
  }
  const rows = Math.max(area.rows - count, area.rows - body.rows + 1);
  session.workbook.resizeTable(table, { ...area, rows });
}
