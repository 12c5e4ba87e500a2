import { defineType, type HostType } from "../../protocol/HostType";
import { keep, keptValue } from "../keptProperty";
import { settableBoolean } from "../settable";
import type { ChartAxis } from "./ChartAxis";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart } from "./ChartPart";

/** `Excel.ChartGridlines`: major ones are drawn, minor ones kept. */
export class ChartGridlines extends ChartPart {
  readonly type: HostType = chartGridlinesType;

  constructor(
    readonly axis: ChartAxis,
    readonly which: "majorGridlines" | "minorGridlines"
  ) {
    super(axis.session, axis.chart, `${axis.path}.${which}`);
  }
}

const chartGridlinesType = defineType<ChartGridlines>("ChartGridlines", {
  scalars: {
    Visible: {
      get: ({ axis, which, owner, path }) =>
        which === "majorGridlines" ? axis.axis.majorGridlines : (keptValue(owner, path) ?? false),
      set: ({ axis, which, owner, path }, value) => {
        const visible = settableBoolean(value);
        if (which === "majorGridlines") axis.change({ majorGridlines: visible });
        else keep(owner, path, visible);
      },
    },
  },
  navigations: { Format: (gridlines) => new ChartGridlinesFormat(gridlines) },
});

/** `Excel.ChartGridlinesFormat`: kept, not drawn. */
export class ChartGridlinesFormat extends ChartPart {
  readonly type: HostType = chartGridlinesFormatType;

  constructor(gridlines: ChartGridlines) {
    super(gridlines.session, gridlines.chart, `${gridlines.path}.format`);
  }
}

const chartGridlinesFormatType = defineType<ChartGridlinesFormat>("ChartGridlinesFormat", {
  navigations: {
    Line: ({ session, chart, path }) =>
      new ChartLineFormat("ChartLineFormat", session, chart, `${path}.line`),
  },
});
