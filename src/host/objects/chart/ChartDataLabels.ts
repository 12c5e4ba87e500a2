import { defineType, type HostType } from "../../protocol/HostType";
import { settableBoolean } from "../settable";
import { ChartPart, finish } from "./ChartPart";
import { ChartTextFormat } from "./ChartTextFormat";
import { isSeries } from "./isSeries";

/** `Excel.ChartDataLabels` of a chart or of one series: whether values are shown; the rest is kept, not drawn. */
export class ChartDataLabels extends ChartPart {
  readonly type: HostType = chartDataLabelsType;

  get series(): { hasDataLabels?: boolean }[] {
    return isSeries(this.owner) ? [this.owner] : this.chart.series;
  }
}

const chartDataLabelsType = defineType<ChartDataLabels>("ChartDataLabels", {
  scalars: {
    ShowValue: {
      get: ({ series }) => series.some(({ hasDataLabels }) => hasDataLabels),
      set: (labels, value) => {
        const hasDataLabels = settableBoolean(value);
        for (const series of labels.series) series.hasDataLabels = hasDataLabels;
        labels.changed();
      },
    },
    ShowSeriesName: finish("showSeriesName", false),
    ShowCategoryName: finish("showCategoryName", false),
    ShowLegendKey: finish("showLegendKey", false),
    ShowPercentage: finish("showPercentage", false),
    ShowBubbleSize: finish("showBubbleSize", false),
    Separator: finish("separator", ","),
    Position: finish("position", "OutsideEnd"),
    NumberFormat: finish("numberFormat", "General"),
    LinkNumberFormat: finish("linkNumberFormat", true),
  },
  navigations: {
    Format: ({ session, chart, path, owner }) =>
      new ChartTextFormat("ChartDataLabelFormat", session, chart, `${path}.format`, owner),
  },
});
