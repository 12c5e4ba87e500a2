import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { RangePart } from "./RangePart";
import { readSortFields, sortRows } from "./sortRows";

/** `Excel.RangeSort`: puts the rows of a range in order. */
export class RangeSort extends RangePart {
  readonly type: HostType = rangeSortType;
}

const rangeSortType = defineType<RangeSort>("RangeSort", {
  methods: {
    Apply: ({ range }, args) => {
      if (args.choice(3, ["Rows", "Columns"], "Rows") === "Columns") {
        throw new RichApiError("UnsupportedOperation", "Sorting columns is not implemented.");
      }
      const fields = readSortFields(args.raw(0));
      const hasHeaders = args.boolean(2, false);
      const { area } = range;
      if (hasHeaders && area.rows === 1) return;
      const body = hasHeaders
        ? range.at({ ...area, row: area.row + 1, rows: area.rows - 1 })
        : range;
      sortRows(body, fields, args.boolean(1, false));
    },
  },
});
