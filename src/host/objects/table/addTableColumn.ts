import type { Input } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import { copyInto } from "../range/copyInto";
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
  refusedAs("InvalidArgument", () =>
    session.workbook.resizeTable(table, { ...area, columns: area.columns + 1 })
  );
  const moved = area.columns - at;
  if (moved > 0) {
    const rest = parent.range({ ...area, column: area.column + at, columns: moved });
    const target = parent.range({ ...area, column: area.column + at + 1, columns: moved });
    copyInto(target, rest, "All", { skipBlanks: false, transpose: false, moves: true });
  }
  const place = area.column + at;
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
