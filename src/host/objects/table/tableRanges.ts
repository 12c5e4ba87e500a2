import type { TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { areaArgument } from "../range/rangeArgument";
import { refusedAs } from "../refusedAs";
import { requireUnprotected } from "../worksheet/requireEditable";
import type { Table } from "./Table";

/** The parts of a table as ranges, and changes of its place. */
export const tableRanges: TypeMembers<Table> = {
  methods: {
    GetRange: (one) => one.range(one.table.area),
    GetDataBodyRange: (one) => one.range(one.body),
    GetHeaderRowRange: (one) => {
      if (!one.table.showHeaders) throw new RichApiError("ItemNotFound");
      return one.range({ ...one.table.area, rows: 1 });
    },
    GetTotalRowRange: (one) => {
      if (!one.table.showTotals) throw new RichApiError("ItemNotFound");
      const { row, rows } = one.table.area;
      return one.range({ ...one.table.area, row: row + rows - 1, rows: 1 });
    },
    Resize: ({ session, table }, args) => {
      requireUnprotected(table);
      const area = areaArgument(session, args, 0, table.sheet);
      if (area.sheet !== table.sheet || area.row !== table.area.row) {
        throw new RichApiError(
          "InvalidArgument",
          "The header row must stay in the same row and on the same sheet."
        );
      }
      refusedAs("InvalidArgument", () => session.workbook.resizeTable(table, area));
    },
    ConvertToRange: (one) => {
      const range = one.range(one.table.area);
      one.session.workbook.removeTable(one.table);
      return range;
    },
    Delete: ({ session, table }) => {
      requireUnprotected(table);
      session.workbook.removeTable(table, true);
    },
  },
};
