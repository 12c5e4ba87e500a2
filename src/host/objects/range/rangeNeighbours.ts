import { intersection, type Rectangle } from "../../model/address";
import type { TypeMembers } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { boundingRectangle } from "../../model/rectangle";
import type { Range } from "./Range";
import { edgeCell, KEYBOARD_DIRECTIONS } from "./edgeCell";
import { surroundingRegion } from "./surroundingRegion";
import { usedRectangle } from "./usedRectangle";

/** Ranges found by what is filled around a range. */
export const rangeNeighbours: TypeMembers<Range> = {
  methods: {
    GetUsedRange: (range, args) => {
      const used = usedPart(range, args.boolean(0, false));
      if (!used) throw new RichApiError("ItemNotFound");
      return used;
    },
    GetUsedRangeOrNullObject: (range, args) => usedPart(range, args.boolean(0, false)),
    GetSurroundingRegion: (range) => range.at(surroundingRegion(range.area, occupancy(range))),
    GetRangeEdge: (range, args) => {
      const direction = args.choice(0, KEYBOARD_DIRECTIONS);
      return range.at(edgeCell(range.area, direction, occupancy(range)));
    },
    GetExtendedRange: (range, args) => {
      const direction = args.choice(0, KEYBOARD_DIRECTIONS);
      const edge = edgeCell(range.area, direction, occupancy(range));
      return range.at(boundingRectangle(range.area, edge));
    },
  },
};

function usedPart(range: Range, valuesOnly: boolean): Range | null {
  const used = usedRectangle(range.session, range.sheet, valuesOnly);
  const common = used && intersection(range.area, used);
  return common ? range.at(common) : null;
}

function occupancy({ session, sheet }: Range): (rectangle: Rectangle) => boolean {
  session.workbook.usedArea(sheet);
  return (rectangle) => {
    let occupied = false;
    sheet.cells.forEachIn(rectangle, () => (occupied = true));
    return occupied;
  };
}
