import { defineType, type HostType } from "../../protocol/HostType";
import { optionalColor } from "../color";
import { requireUnprotected } from "../worksheet/requireEditable";
import { formatScalar } from "./formatScalar";
import { RangePart } from "./RangePart";

/** `Excel.RangeFill`: the background of the cells. */
export class RangeFill extends RangePart {
  readonly type: HostType = rangeFillType;
}

const rangeFillType = defineType<RangeFill>("RangeFill", {
  scalars: {
    Color: formatScalar(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: optionalColor(value) })
    ),
  },
  methods: {
    Clear: ({ range, session }) => {
      requireUnprotected(range.area);
      session.workbook.setFormat(range.area, { fill: undefined });
    },
  },
});
