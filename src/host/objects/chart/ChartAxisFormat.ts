import { defineType, type HostType } from "../../protocol/HostType";
import type { ChartAxis } from "./ChartAxis";
import { ChartFill } from "./ChartFill";
import { ChartFont } from "./ChartFont";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart } from "./ChartPart";

/** `Excel.ChartAxisFormat`: kept, not drawn. */
export class ChartAxisFormat extends ChartPart {
  readonly type: HostType = chartAxisFormatType;

  constructor(axis: ChartAxis) {
    super(axis.session, axis.chart, `${axis.path}.format`);
  }
}

const chartAxisFormatType = defineType<ChartAxisFormat>("ChartAxisFormat", {
  navigations: {
    Font: ({ session, chart, path }) => new ChartFont(session, chart, `${path}.font`),
    Fill: ({ session, chart, path }) => new ChartFill(session, chart, `${path}.fill`),
    Line: ({ session, chart, path }) =>
      new ChartLineFormat("ChartLineFormat", session, chart, `${path}.line`),
  },
});
