import { defineType, type HostType } from "../../protocol/HostType";
import { ChartPart, finish } from "./ChartPart";

/** `Excel.ChartFont`: kept, not drawn. */
export class ChartFont extends ChartPart {
  readonly type: HostType = chartFontType;
}

const chartFontType = defineType<ChartFont>("ChartFont", {
  scalars: {
    Bold: finish("bold", false),
    Italic: finish("italic", false),
    Color: finish("color", "#000000"),
    Name: finish("name", "Calibri"),
    Size: finish("size", 10),
    Underline: finish("underline", "None"),
  },
});
