import { defineType, type HostType, type ScalarProperty } from "../../protocol/HostType";
import { settableBoolean, settableChoice, settableNumber } from "../settable";
import { autofitColumns, autofitRows } from "./autofit";
import { FormatProtection } from "./FormatProtection";
import { formatScalar } from "./formatScalar";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { RangePart } from "./RangePart";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./rangeSize";

const HORIZONTAL = [
  ...(["General", "Left", "Center", "Right", "Fill", "Justify"] as const),
  ...(["CenterAcrossSelection", "Distributed"] as const),
];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const LARGEST_INDENT = 250;

/** `Excel.RangeFormat`: how the cells of a range look. */
export class RangeFormat extends RangePart {
  readonly type: HostType = rangeFormatType;
}

const indentLevel: ScalarProperty<RangeFormat> = formatScalar(
  ({ indent }) => indent ?? 0,
  (value) => ({ indent: settableNumber(value, 0, LARGEST_INDENT) })
);

const rangeFormatType = defineType<RangeFormat>("RangeFormat", {
  scalars: {
    ColumnWidth: {
      get: ({ range }) => columnWidth(range),
      set: ({ range }, value) => setColumnWidth(range, settableNumber(value, 0)),
    },
    RowHeight: {
      get: ({ range }) => rowHeight(range),
      set: ({ range }, value) => setRowHeight(range, settableNumber(value, 0)),
    },
    HorizontalAlignment: formatScalar(
      ({ horizontalAlignment }) => horizontalAlignment ?? "General",
      (value) => ({ horizontalAlignment: settableChoice(value, HORIZONTAL) })
    ),
    VerticalAlignment: formatScalar(
      ({ verticalAlignment }) => verticalAlignment ?? "Bottom",
      (value) => ({ verticalAlignment: settableChoice(value, VERTICAL) })
    ),
    WrapText: formatScalar(
      ({ wrapText }) => wrapText ?? false,
      (value) => ({ wrapText: settableBoolean(value) })
    ),
    IndentLevel: indentLevel,
  },
  navigations: {
    Fill: ({ range }) => new RangeFill(range),
    Font: ({ range }) => new RangeFont(range),
    Borders: ({ range }) => new RangeBorderCollection(range),
    Protection: ({ range }) => new FormatProtection(range),
  },
  methods: {
    AutofitColumns: ({ range }) => autofitColumns(range),
    AutofitRows: ({ range }) => autofitRows(range),
    AdjustIndent: (format, args) => {
      const level = indentLevel.get(format);
      if (typeof level === "number") indentLevel.set?.(format, level + args.integer(0));
    },
  },
});
