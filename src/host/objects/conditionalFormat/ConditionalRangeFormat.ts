import type { CellFormat } from "../../model/format";
import { defineType, type HostType, type ScalarProperty } from "../../protocol/HostType";
import { color, optionalColor } from "../color";
import { settableBoolean, settableText } from "../settable";
import { ConditionalRangeBorderCollection } from "./ConditionalRangeBorderCollection";
import { PaintPart } from "./RulePaint";

/** `Excel.ConditionalRangeFormat`: how a conditional format paints cells. */
export class ConditionalRangeFormat extends PaintPart {
  readonly type: HostType = conditionalRangeFormatType;
}

const conditionalRangeFormatType = defineType<ConditionalRangeFormat>("ConditionalRangeFormat", {
  scalars: {
    NumberFormat: painted(
      ({ numberFormat }) => numberFormat ?? "",
      (value) => ({ numberFormat: settableText(value) })
    ),
  },
  navigations: {
    Fill: ({ paint }) => new ConditionalRangeFill(paint),
    Font: ({ paint }) => new ConditionalRangeFont(paint),
    Borders: ({ paint }) => new ConditionalRangeBorderCollection(paint),
  },
});

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFill extends PaintPart {
  readonly type: HostType = conditionalRangeFillType;
}

const conditionalRangeFillType = defineType<ConditionalRangeFill>("ConditionalRangeFill", {
  scalars: {
    Color: painted(
      ({ fill }) => fill ?? "",
      (value) => ({ fill: optionalColor(value) })
    ),
  },
  methods: { Clear: ({ paint }) => paint.change({ fill: undefined }) },
});

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFont extends PaintPart {
  readonly type: HostType = conditionalRangeFontType;
}

const conditionalRangeFontType = defineType<ConditionalRangeFont>("ConditionalRangeFont", {
  scalars: {
    Color: painted(
      ({ fontColor }) => fontColor ?? "",
      (value) => ({ fontColor: color(value) })
    ),
    Bold: painted(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: settableBoolean(value) })
    ),
    Italic: painted(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: settableBoolean(value) })
    ),
    Strikethrough: painted(
      ({ strikethrough }) => strikethrough ?? false,
      (value) => ({ strikethrough: settableBoolean(value) })
    ),
    Underline: painted(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: settableText(value) !== "None" })
    ),
  },
  methods: {
    Clear: ({ paint }) =>
      paint.change({
        ...{ fontColor: undefined, bold: undefined, italic: undefined },
        ...{ strikethrough: undefined, underline: undefined },
      }),
  },
});

function painted<T extends PaintPart>(
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => CellFormat
): ScalarProperty<T> {
  return {
    get: ({ paint }) => read(paint.format),
    set: ({ paint }, value) => paint.change(patch(value)),
  };
}
