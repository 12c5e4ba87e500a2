import { defineType, type HostType } from "../../protocol/HostType";
import { keep, keptValue } from "../keptProperty";
import { settableBoolean, settableText } from "../settable";
import { ChartPart, finish } from "./ChartPart";
import { ChartTextFormat } from "./ChartTextFormat";

/** `Excel.ChartTitle`. */
export class ChartTitle extends ChartPart {
  readonly type: HostType = chartTitleType;

  /** Hides the title, and shows it again with its text. */
  show(visible: boolean): void {
    if (!visible) keep(this.chart, "title.hiddenText", this.chart.title);
    const text = String(keptValue(this.chart, "title.hiddenText") ?? "Chart Title");
    const title = visible ? (this.chart.title ?? text) : undefined;
    this.session.workbook.updateChart(this.chart, { title });
  }
}

const chartTitleType = defineType<ChartTitle>("ChartTitle", {
  scalars: {
    Text: {
      get: ({ chart }) => chart.title ?? "",
      set: ({ session, chart }, value) =>
        session.workbook.updateChart(chart, { title: settableText(value) }),
    },
    Visible: {
      get: ({ chart }) => chart.title !== undefined,
      set: (title, value) => title.show(settableBoolean(value)),
    },
    Overlay: finish("overlay", false),
    Position: finish("position", "Top"),
    HorizontalAlignment: finish("horizontalAlignment", "Center"),
    VerticalAlignment: finish("verticalAlignment", "Center"),
    ShowShadow: finish("showShadow", false),
  },
  navigations: {
    Format: ({ session, chart }) =>
      new ChartTextFormat("ChartTitleFormat", session, chart, "title.format"),
  },
});
