import { readSeries } from "../../model/addChart";
import { defineType, type ScalarProperty } from "../../protocol/HostType";
import { keptProperty } from "../keptProperty";
import { areaArgument } from "../range/rangeArgument";
import { columnLeft, rowTop } from "../range/position";
import { settableNumber, settableText } from "../settable";
import { Worksheet } from "../worksheet/Worksheet";
import type { Chart } from "./Chart";
import { ChartAreaFormat } from "./ChartAreaFormat";
import { ChartAxes } from "./ChartAxes";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { seriesDirection } from "./seriesDirection";

/** Members of `Excel.Chart`. */
export const chartType = defineType<Chart>("Chart", {
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (one, value) => one.change({ name: settableText(value) }),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (one, value) => one.change({ type: settableText(value) }),
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    PlotBy: { get: ({ chart }) => chart.seriesBy },
    Style: kept("style", 2),
    DisplayBlanksAs: kept("displayBlanksAs", "NotPlotted"),
    PlotVisibleOnly: kept("plotVisibleOnly", true),
    ShowDataLabelsOverMaximum: kept("showDataLabelsOverMaximum", true),
    ShowAllFieldButtons: kept("showAllFieldButtons", false),
  },
  navigations: {
    Title: ({ session, chart }) => new ChartTitle(session, chart, "title"),
    Legend: ({ session, chart }) => new ChartLegend(session, chart, "legend"),
    Axes: ({ session, chart }) => new ChartAxes(session, chart, "axes"),
    Series: ({ session, chart }) => new ChartSeriesCollection(session, chart, "series"),
    DataLabels: ({ session, chart }) => new ChartDataLabels(session, chart, "dataLabels"),
    Format: ({ session, chart }) => new ChartAreaFormat(session, chart, "format"),
    Worksheet: ({ session, chart }) => new Worksheet(session, chart.sheet),
  },
  methods: {
    Activate: ({ session, chart }) => {
      session.activeChart = chart;
      session.workbook.activeSheet = chart.sheet;
    },
    Delete: ({ session, chart }) => session.workbook.removeChart(chart),
    SetData: (one, args) => {
      const { session, chart } = one;
      const source = areaArgument(session, args, 0, chart.sheet);
      const seriesBy = seriesDirection(args, 1, source);
      one.change({ seriesBy, series: readSeries(session.workbook, chart.type, source, seriesBy) });
    },
    SetPosition: (one, args) => {
      const { session, chart } = one;
      const start = areaArgument(session, args, 0, chart.sheet);
      const left = columnLeft(chart.sheet, start.column);
      const top = rowTop(chart.sheet, start.row);
      if (!args.has(1)) return one.change({ left, top });
      const end = areaArgument(session, args, 1, chart.sheet);
      const width = columnLeft(chart.sheet, end.column + end.columns) - left;
      const height = rowTop(chart.sheet, end.row + end.rows) - top;
      if (width <= 0 || height <= 0) args.refuse(1, "a cell below and right of the first");
      one.change({ left, top, width, height });
    },
  },
});

function measure(name: "left" | "top" | "width" | "height"): ScalarProperty<Chart> {
  return {
    get: ({ chart }) => chart[name],
    set: (one, value) => one.change({ [name]: settableNumber(value, 0) }),
  };
}

function kept(name: string, initial: unknown): ScalarProperty<Chart> {
  return keptProperty<Chart>(
    ({ chart }) => chart,
    () => name,
    initial
  );
}
