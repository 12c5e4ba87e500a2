import { intersection, type Rectangle } from "../../model/address";
import type { TypeMembers } from "../../protocol/HostType";
import { requireEditable } from "../worksheet/requireEditable";
import { encloses } from "./geometry";
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
      for (const part of parts) merge(range, part);
    },
    Unmerge: (range) => {
      requireEditable(range.session, range.area);
      replaceMerges(range, (merged) => !intersection(merged, range.area));
    },
    GetMergedAreasOrNullObject: (range) => {
      const inside = range.sheet.merges.filter((merged) => encloses(range.area, merged));
      return inside.length > 0 ? new RangeAreas(inside.map((merged) => range.at(merged))) : null;
    },
  },
};

/** Keeps the top left cell; the others lose what they hold. */
function merge(range: Range, part: Rectangle): void {
  const { row, column, rows, columns } = part;
  if (rows * columns === 1) return;
  replaceMerges(range, (merged) => !intersection(merged, part));
  const { sheet } = range;
  const right = { sheet, row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { sheet, row: row + 1, column, rows: rows - 1, columns };
  if (columns > 1) range.session.workbook.clearContents(right);
  if (rows > 1) range.session.workbook.clearContents(below);
  sheet.merges.push({ row, column, rows, columns });
  range.session.workbook.emit("format", { area: { ...part, sheet } });
}

function replaceMerges(range: Range, keeps: (merged: Rectangle) => boolean): void {
  const { merges } = range.sheet;
  merges.splice(0, merges.length, ...merges.filter(keeps));
  range.session.workbook.emit("format", { area: range.area });
}
