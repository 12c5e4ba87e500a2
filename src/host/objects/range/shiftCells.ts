import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { RichApiError } from "../../protocol/RichApiError";
import { copyInto } from "./copyInto";
import type { Range } from "./Range";

const WHOLE = { skipBlanks: false, transpose: false, moves: true };

/**
 * Inserts blank cells in the place of the range. Whole rows and columns take references along; a part of a row or a
 * column moves its cells, and formulas elsewhere keep pointing where they pointed.
 */
export function insertCells(range: Range, shift: "Down" | "Right"): void {
  const { session, sheet, area } = range;
  if (area.columns === MAX_COLUMNS) return session.workbook.insertRows(sheet, area.row, area.rows);
  if (area.rows === MAX_ROWS) {
    return session.workbook.insertColumns(sheet, area.column, area.columns);
  }
  const rest = following(range, shift === "Down" ? "rows" : "columns", 0);
  if (rest) {
    const to =
      shift === "Down"
        ? { ...rest.area, row: rest.area.row + area.rows }
        : { ...rest.area, column: rest.area.column + area.columns };
    copyInto(range.at(to), rest, "All", WHOLE);
  }
}

/** Removes the cells of the range; those below or to the right move up. */
export function deleteCells(range: Range, shift: "Up" | "Left"): void {
  const { session, sheet, area } = range;
  if (area.columns === MAX_COLUMNS) return session.workbook.deleteRows(sheet, area.row, area.rows);
  if (area.rows === MAX_ROWS) {
    return session.workbook.deleteColumns(sheet, area.column, area.columns);
  }
  const axis = shift === "Up" ? "rows" : "columns";
  const rest = following(range, axis, axis === "rows" ? area.rows : area.columns);
  session.workbook.clearContents(area);
  if (rest) {
    const to =
      shift === "Up" ? { ...rest.area, row: area.row } : { ...rest.area, column: area.column };
    copyInto(range.at(to), rest, "All", WHOLE);
  }
}

/** The used cells from an offset in the range on, down or to the right. */
function following(range: Range, axis: "rows" | "columns", offset: number): Range | undefined {
  const { session, sheet, area } = range;
  if (
    session.workbook.tables.some((table) => table.sheet === sheet && crosses(range, table.area))
  ) {
    throw new RichApiError(
      "InsertDeleteConflict",
      "The operation would shift cells in a table on the worksheet."
    );
  }
  const used = session.workbook.usedArea(sheet);
  if (!used) return undefined;
  if (axis === "rows") {
    const row = area.row + offset;
    const rows = used.row + used.rows - row;
    return rows > 0 ? range.at({ ...area, row, rows }) : undefined;
  }
  const column = area.column + offset;
  const columns = used.column + used.columns - column;
  return columns > 0 ? range.at({ ...area, column, columns }) : undefined;
}

function crosses({ area }: Range, table: Range["area"] | Omit<Range["area"], "sheet">): boolean {
  const rows = area.row < table.row + table.rows && table.row < area.row + area.rows;
  const columns =
    area.column < table.column + table.columns && table.column < area.column + area.columns;
  const below = table.row >= area.row && columns;
  const right = table.column >= area.column && rows;
  return below || right;
}
