import type { TypeMembers } from "../../protocol/HostType";
import { requireEditable } from "../worksheet/requireEditable";
import { encloses } from "../../model/rectangle";
import type { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

/** Cells shown as one. */
export const rangeMerging: TypeMembers<Range> = {
  methods: {
    Merge: (range, args) => {
      const { area } = range;
      requireEditable(range.session, area);
      const across = args.boolean(0, false);
      const parts = across
        ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
        : [area];
      for (const part of parts) range.session.workbook.mergeCells(part);
    },
    Unmerge: (range) => {
      requireEditable(range.session, range.area);
      range.session.workbook.unmergeCells(range.area);
    },
    GetMergedAreasOrNullObject: (range) => {
      const inside = range.sheet.merges.filter((merged) => encloses(range.area, merged));
      return inside.length > 0 ? new RangeAreas(inside.map((merged) => range.at(merged))) : null;
    },
  },
};
