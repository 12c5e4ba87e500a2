import { defineType, type HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";
import type { Range } from "./Range";

/** `Excel.RangeCollection`: a list of ranges. */
export class RangeCollection extends ExcelObject {
  readonly type: HostType = rangeCollectionType;

  constructor(
    session: Session,
    readonly ranges: Range[]
  ) {
    super(session);
  }
}

const rangeCollectionType = defineType<RangeCollection>("RangeCollection", {
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, args) =>
      ranges[args.integer(0)] ?? args.refuse(0, "an index of a range"),
  },
  collection: { items: ({ ranges }) => ranges },
});
