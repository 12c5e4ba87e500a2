import type { TypeMembers } from "../../protocol/HostType";
import { settableBoolean } from "../settable";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Range } from "./Range";
import { columnLeft, rowTop } from "./position";
import { uniform } from "./uniform";

/** How wide and high a range is, in points, and what of it is hidden. */
export const rangeSize: TypeMembers<Range> = {
  scalars: {
    Left: { get: ({ sheet, area }) => columnLeft(sheet, area.column) },
    Top: { get: ({ sheet, area }) => rowTop(sheet, area.row) },
    Width: {
      get: ({ sheet, area }) =>
        columnLeft(sheet, area.column + area.columns) - columnLeft(sheet, area.column),
    },
    Height: {
      get: ({ sheet, area }) => rowTop(sheet, area.row + area.rows) - rowTop(sheet, area.row),
    },
    RowHidden: {
      get: ({ sheet, area }) => isHidden(sheet.hiddenRows, area.row, area.rows),
      set: (range, value) => hide(range, "rows", settableBoolean(value)),
    },
    ColumnHidden: {
      get: ({ sheet, area }) => isHidden(sheet.hiddenColumns, area.column, area.columns),
      set: (range, value) => hide(range, "columns", settableBoolean(value)),
    },
    Hidden: {
      get: ({ sheet, area }) => {
        const rows = isHidden(sheet.hiddenRows, area.row, area.rows);
        const columns = isHidden(sheet.hiddenColumns, area.column, area.columns);
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  },
};

/** The width that all columns of the range share, or null. */
export function columnWidth({ sheet, area }: Range): number | null {
  return uniform(sizes(sheet.columnWidths, area.column, area.columns, sheet.standardWidth));
}

export function rowHeight({ sheet, area }: Range): number | null {
  return uniform(sizes(sheet.rowHeights, area.row, area.rows, sheet.standardHeight));
}

export function setColumnWidth({ session, sheet, area }: Range, width: number): void {
  requireUnprotected(area);
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.columnWidths.set(column, width);
  }
  session.workbook.emit("format", { area });
}

export function setRowHeight({ session, sheet, area }: Range, height: number): void {
  requireUnprotected(area);
  for (let row = area.row; row < area.row + area.rows; row++) sheet.rowHeights.set(row, height);
  session.workbook.emit("format", { area });
}

function sizes(
  set: ReadonlyMap<number, number>,
  start: number,
  count: number,
  standard: number
): Set<number> {
  const found = new Set<number>();
  let listed = 0;
  for (const [index, size] of set) {
    if (index < start || index >= start + count) continue;
    listed++;
    found.add(size);
  }
  if (listed < count) found.add(standard);
  return found;
}

function isHidden(hidden: ReadonlySet<number>, start: number, count: number): boolean | null {
  const inside = [...hidden].filter((index) => index >= start && index < start + count).length;
  if (inside === 0) return false;
  return inside === count ? true : null;
}

function hide({ session, area, sheet }: Range, what: "rows" | "columns", hidden: boolean): void {
  requireUnprotected(area);
  const [start, count] = what === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const indices = Array.from({ length: count }, (_, index) => start + index);
  if (what === "rows") session.workbook.hideRows(sheet, indices, hidden);
  else {
    for (const index of indices) {
      if (hidden) sheet.hiddenColumns.add(index);
      else sheet.hiddenColumns.delete(index);
    }
  }
  session.workbook.emit("format", { area });
}
