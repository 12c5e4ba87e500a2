import { defineType, type HostType } from "../../protocol/HostType";
import { keep, keptValue } from "../keptProperty";
import { settableBoolean, settableText } from "../settable";
import type { ChartAxis } from "./ChartAxis";
import { ChartPart, finish } from "./ChartPart";
import { ChartTextFormat } from "./ChartTextFormat";

/** `Excel.ChartAxisTitle`. */
export class ChartAxisTitle extends ChartPart {
  readonly type: HostType = chartAxisTitleType;

  constructor(readonly axis: ChartAxis) {
    super(axis.session, axis.chart, `${axis.path}.title`);
  }

  /** Hides the title, and shows it again with its text. */
  show(visible: boolean): void {
    const { title } = this.axis.axis;
    if (!visible) keep(this.chart, `${this.path}.hiddenText`, title);
    const text = String(keptValue(this.chart, `${this.path}.hiddenText`) ?? "Axis Title");
    this.axis.change({ title: visible ? (title ?? text) : undefined });
  }
}

const chartAxisTitleType = defineType<ChartAxisTitle>("ChartAxisTitle", {
  scalars: {
    Text: {
      get: ({ axis }) => axis.axis.title ?? "",
      set: ({ axis }, value) => axis.change({ title: settableText(value) }),
    },
    Visible: {
      get: ({ axis }) => axis.axis.title !== undefined,
      set: (title, value) => title.show(settableBoolean(value)),
    },
    TextOrientation: finish("textOrientation", 0),
  },
  navigations: {
    Format: ({ session, chart, path }) =>
      new ChartTextFormat("ChartAxisTitleFormat", session, chart, `${path}.format`),
  },
});
