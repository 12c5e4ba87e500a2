import { formatAddress, formatArea, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Worksheet } from "../worksheet/Worksheet";
import { clearRange } from "./clearRange";
import type { Range } from "./Range";
import { RangeCollection } from "./RangeCollection";

/** `Excel.RangeAreas`: several ranges of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly type: HostType = rangeAreasType;
  readonly first: Range;

  constructor(readonly ranges: Range[]) {
    const [first] = ranges;
    if (!first) throw new RichApiError("InvalidArgument");
    super(first.session);
    this.first = first;
  }
}

const rangeAreasType = defineType<RangeAreas>("RangeAreas", {
  scalars: {
    Address: { get: ({ ranges }) => ranges.map(({ area }) => formatArea(area)).join(",") },
    AddressLocal: { get: ({ ranges }) => ranges.map(({ area }) => formatAddress(area)).join(",") },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    },
    IsEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => area.rows === MAX_ROWS) },
    IsEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => area.columns === MAX_COLUMNS) },
  },
  navigations: {
    Areas: ({ session, ranges }) => new RangeCollection(session, ranges),
    Worksheet: ({ session, first }) => new Worksheet(session, first.sheet),
  },
  methods: {
    Clear: ({ ranges }, args) => {
      const applyTo = args.choice(0, ["All", "Formats", "Contents"], "All");
      for (const range of ranges) clearRange(range, applyTo);
    },
    Calculate: ({ session }) => session.workbook.recalculate(),
  },
});
