import type { Arguments } from "../../protocol/Arguments";
import { RichApiError } from "../../protocol/RichApiError";
import type { TypeMembers } from "../../protocol/HostType";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { boundingRectangle } from "../../model/rectangle";
import type { Range } from "./Range";
import { rangeArgument } from "./rangeArgument";

/** Ranges derived from a range by position and size alone. */
export const rangeGeometry: TypeMembers<Range> = {
  methods: {
    GetCell: (range, args) => {
      const { row, column } = range.area;
      const cell = { row: row + args.integer(0), column: column + args.integer(1) };
      return range.at({ ...cell, rows: 1, columns: 1 });
    },
    GetRow: (range, args) => {
      const index = within(args, range.area.rows);
      return range.at({ ...range.area, row: range.area.row + index, rows: 1 });
    },
    GetColumn: (range, args) => {
      const index = within(args, range.area.columns);
      return range.at({ ...range.area, column: range.area.column + index, columns: 1 });
    },
    GetLastRow: (range) => {
      const { row, rows } = range.area;
      return range.at({ ...range.area, row: row + rows - 1, rows: 1 });
    },
    GetLastColumn: (range) => {
      const { column, columns } = range.area;
      return range.at({ ...range.area, column: column + columns - 1, columns: 1 });
    },
    GetLastCell: (range) => {
      const { row, column, rows, columns } = range.area;
      return range.at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
    GetOffsetRange: (range, args) => {
      const { row, column, rows, columns } = range.area;
      const moved = { row: row + args.integer(0), column: column + args.integer(1) };
      return range.at({ ...moved, rows, columns });
    },
    GetResizedRange: (range, args) => {
      const { rows, columns } = range.area;
      const size = { rows: rows + args.integer(0), columns: columns + args.integer(1) };
      return range.at({ ...range.area, ...size });
    },
    GetAbsoluteResizedRange: (range, args) =>
      range.at({ ...range.area, rows: args.integer(0), columns: args.integer(1) }),
    GetEntireRow: (range) => range.at({ ...range.area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (range) => range.at({ ...range.area, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: (range, args) =>
      range.at(boundingRectangle(range.area, rangeArgument(range, args, 0).area)),
    GetIntersection: (range, args) => {
      const common = commonRange(range, args);
      if (!common) throw new RichApiError("ItemNotFound");
      return common;
    },
    GetIntersectionOrNullObject: (range, args) => commonRange(range, args),
    GetRowsAbove: (range, args) => {
      const count = args.optionalInteger(0, 1);
      return count >= 0
        ? range.at({ ...range.area, row: range.area.row - count, rows: count })
        : range.at({ ...range.area, rows: -count });
    },
    GetRowsBelow: (range, args) => {
      const count = args.optionalInteger(0, 1);
      const end = range.area.row + range.area.rows;
      return count >= 0
        ? range.at({ ...range.area, row: end, rows: count })
        : range.at({ ...range.area, row: end + count, rows: -count });
    },
    GetColumnsBefore: (range, args) => {
      const count = args.optionalInteger(0, 1);
      return count >= 0
        ? range.at({ ...range.area, column: range.area.column - count, columns: count })
        : range.at({ ...range.area, columns: -count });
    },
    GetColumnsAfter: (range, args) => {
      const count = args.optionalInteger(0, 1);
      const end = range.area.column + range.area.columns;
      return count >= 0
        ? range.at({ ...range.area, column: end, columns: count })
        : range.at({ ...range.area, column: end + count, columns: -count });
    },
  },
};

function within(args: Arguments, count: number): number {
  const index = args.integer(0);
  return index >= 0 && index < count ? index : args.refuse(0, `0 to ${count - 1}`);
}

function commonRange(range: Range, args: Arguments): Range | null {
  const other = rangeArgument(range, args, 0);
  if (other.sheet !== range.sheet) return null;
  const common = intersection(range.area, other.area);
  return common ? range.at(common) : null;
}
