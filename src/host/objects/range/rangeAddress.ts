import { formatArea, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { TypeMembers } from "../../protocol/HostType";
import type { Range } from "./Range";

/** Larger counts are reported as -1, as in Excel. */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Where a range is and how large. */
export const rangeAddress: TypeMembers<Range> = {
  scalars: {
    Address: { get: ({ area }) => formatArea(area) },
    AddressLocal: { get: ({ area }) => formatArea(area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: {
      get: ({ area }) => {
        const count = area.rows * area.columns;
        return count > LARGEST_COUNT ? -1 : count;
      },
    },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
  },
};
