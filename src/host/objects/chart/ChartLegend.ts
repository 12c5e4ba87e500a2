import type { LegendPosition } from "../../model/chart";
import { defineType, type HostType } from "../../protocol/HostType";
import { settableBoolean, settableChoice } from "../settable";
import { ChartPart, finish } from "./ChartPart";
import { ChartTextFormat } from "./ChartTextFormat";

const POSITIONS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

/** `Excel.ChartLegend`. */
export class ChartLegend extends ChartPart {
  readonly type: HostType = chartLegendType;
}

const chartLegendType = defineType<ChartLegend>("ChartLegend", {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ session, chart }, value) => {
        const legend = { ...chart.legend, visible: settableBoolean(value) };
        session.workbook.updateChart(chart, { legend });
      },
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ session, chart }, value) => {
        const legend = { ...chart.legend, position: settableChoice(value, POSITIONS) };
        session.workbook.updateChart(chart, { legend });
      },
    },
    Overlay: finish("overlay", false),
    ShowShadow: finish("showShadow", false),
  },
  navigations: {
    Format: ({ session, chart }) =>
      new ChartTextFormat("ChartLegendFormat", session, chart, "legend.format"),
  },
});
