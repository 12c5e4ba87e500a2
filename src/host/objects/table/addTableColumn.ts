import { isOccupied } from "../../model/contents";
import type { Input } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import { writeInputs } from "../range/writeInputs";
import { refusedAs } from "../refusedAs";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";
import { TableColumn } from "./TableColumn";

/**
 * Adds a column to a table.
 * @param index place among the columns; below 0: at the end
 * @param values cells from the header down, or one value for the whole body
 */
export function addTableColumn(
  parent: Table,
  index: number,
  values: unknown,
  name?: string
): TableColumn {
  const { session, table } = parent;
  requireUnprotected(table);
  const { area } = table;
  const at = index < 0 ? area.columns : index;
  if (at > area.columns) throw new RichApiError("InvalidArgument");
  const place = area.column + at;
  const slot = { ...area, sheet: table.sheet, column: place, columns: 1 };
  refusedAs("InsertDeleteConflict", () => {
    if (at < area.columns || isOccupied(slot)) session.workbook.insertCells(slot, "Right");
    session.workbook.resizeTable(table, { ...area, columns: area.columns + 1 });
  });
  if (values !== undefined && Array.isArray(values)) {
    writeInputs(parent.range({ ...area, column: place, columns: 1 }), values);
  } else if (values !== undefined) {
    writeInputs(parent.range({ ...parent.body, column: place, columns: 1 }), values);
  }
  if (name !== undefined) {
    const header: Input = `'${name}`;
    session.workbook.setInput(table.sheet, area.row, place, header);
  }
  const column = table.columns[at];
  if (!column) throw new RichApiError("GeneralException");
  return new TableColumn(parent, column);
}
