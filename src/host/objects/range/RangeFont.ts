import { defineType, type HostType } from "../../protocol/HostType";
import { color } from "../color";
import { settableBoolean, settableChoice, settableNumber, settableText } from "../settable";
import { formatScalar } from "./formatScalar";
import { RangePart } from "./RangePart";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const LARGEST_SIZE = 409;

/** `Excel.RangeFont`: the type in the cells. */
export class RangeFont extends RangePart {
  readonly type: HostType = rangeFontType;
}

const rangeFontType = defineType<RangeFont>("RangeFont", {
  scalars: {
    Bold: formatScalar(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: settableBoolean(value) })
    ),
    Italic: formatScalar(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: settableBoolean(value) })
    ),
    Strikethrough: formatScalar(
      ({ strikethrough }) => strikethrough ?? false,
      (value) => ({ strikethrough: settableBoolean(value) })
    ),
    Underline: formatScalar(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: settableChoice(value, UNDERLINES) !== "None" })
    ),
    Color: formatScalar(
      ({ fontColor }) => fontColor ?? "#000000",
      (value) => ({ fontColor: color(value) })
    ),
    Size: formatScalar(
      ({ fontSize }) => fontSize ?? 11,
      (value) => ({ fontSize: settableNumber(value, 1, LARGEST_SIZE) })
    ),
    Name: formatScalar(
      ({ fontName }) => fontName ?? "Calibri",
      (value) => ({ fontName: settableText(value) })
    ),
  },
});
