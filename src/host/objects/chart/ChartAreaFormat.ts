import { defineType, type HostType } from "../../protocol/HostType";
import { ChartFill } from "./ChartFill";
import { ChartFont } from "./ChartFont";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart, finish } from "./ChartPart";

/** `Excel.ChartAreaFormat`: kept, not drawn. */
export class ChartAreaFormat extends ChartPart {
  readonly type: HostType = chartAreaFormatType;
}

const chartAreaFormatType = defineType<ChartAreaFormat>("ChartAreaFormat", {
  scalars: {
    ColorScheme: finish("colorScheme", "ColorfulPalette1"),
    RoundedCorners: finish("roundedCorners", false),
  },
  navigations: {
    Fill: ({ session, chart, path }) => new ChartFill(session, chart, `${path}.fill`),
    Font: ({ session, chart, path }) => new ChartFont(session, chart, `${path}.font`),
    Border: ({ session, chart, path }) =>
      new ChartLineFormat("ChartBorder", session, chart, `${path}.border`),
  },
});
