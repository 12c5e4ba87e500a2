import { RichApiError } from "../../protocol/RichApiError";
import { copyInto } from "../range/copyInto";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

/** Removes a column of a table; those right of it move left. */
export function deleteTableColumn(parent: Table, index: number): void {
  const { session, table } = parent;
  requireUnprotected(table);
  const { area } = table;
  if (index < 0) throw new RichApiError("ItemNotFound");
  if (area.columns === 1) {
    throw new RichApiError("InvalidOperation", "A table must keep at least one column.");
  }
  const right = area.columns - index - 1;
  if (right > 0) {
    const rest = parent.range({ ...area, column: area.column + index + 1, columns: right });
    const target = parent.range({ ...area, column: area.column + index, columns: right });
    copyInto(target, rest, "All", { skipBlanks: false, transpose: false, moves: true });
  } else {
    session.workbook.clearContents(
      parent.range({ ...area, column: area.column + index, columns: 1 }).area
    );
  }
  session.workbook.resizeTable(table, { ...area, columns: area.columns - 1 });
}
