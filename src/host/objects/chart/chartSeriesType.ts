import { defineType, type HostType } from "../../protocol/HostType";
import { areaArgument } from "../range/rangeArgument";
import { wireValue } from "../range/rangeContent";
import { settableBoolean, settableChoice, settableText } from "../settable";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartFill } from "./ChartFill";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart, finish } from "./ChartPart";
import type { ChartSeries } from "./ChartSeries";
import { areaValues } from "./areaValues";

/** Members of `Excel.ChartSeries`. */
export const chartSeriesType = defineType<ChartSeries>("ChartSeries", {
  scalars: {
    Name: {
      get: ({ session, series }) => {
        if (typeof series.name !== "object") return series.name ?? "";
        return String(wireValue(areaValues(session, series.name)[0] ?? null));
      },
      set: (one, value) => one.change({ name: settableText(value) }),
    },
    ChartType: {
      get: ({ series, chart }) => series.type ?? chart.type,
      set: (one, value) => one.change({ type: settableText(value) }),
    },
    AxisGroup: {
      get: ({ series }) => (series.secondaryAxis ? "Secondary" : "Primary"),
      set: (one, value) => {
        const group = settableChoice(value, ["Primary", "Secondary"]);
        one.change({ secondaryAxis: group === "Secondary" });
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels ?? false,
      set: (one, value) => one.change({ hasDataLabels: settableBoolean(value) }),
    },
    MarkerStyle: {
      get: ({ series }) => series.markerStyle ?? "Automatic",
      set: (one, value) => one.change({ markerStyle: settableText(value) }),
    },
    Smooth: {
      get: ({ series }) => series.smooth ?? false,
      set: (one, value) => one.change({ smooth: settableBoolean(value) }),
    },
    PlotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) },
    MarkerSize: finish("markerSize", 5),
    MarkerBackgroundColor: finish("markerBackgroundColor", ""),
    MarkerForegroundColor: finish("markerForegroundColor", ""),
    GapWidth: finish("gapWidth", 150),
    Overlap: finish("overlap", 0),
    DoughnutHoleSize: finish("doughnutHoleSize", 75),
    Filtered: finish("filtered", false),
    ShowShadow: finish("showShadow", false),
    VaryByCategories: finish("varyByCategories", false),
    InvertIfNegative: finish("invertIfNegative", false),
  },
  navigations: {
    Format: (series) => new ChartSeriesFormat(series),
    DataLabels: ({ session, chart, series }) =>
      new ChartDataLabels(session, chart, "dataLabels", series),
  },
  methods: {
    SetValues: (one, args) =>
      one.change({ values: areaArgument(one.session, args, 0, one.chart.sheet) }),
    SetXAxisValues: (one, args) =>
      one.change({ categories: areaArgument(one.session, args, 0, one.chart.sheet) }),
    GetDimensionValues: ({ session, series }, args) => {
      const dimension = args.choice(0, ["Categories", "Values", "XValues", "YValues"]);
      const isCategory = dimension === "Categories" || dimension === "XValues";
      const area = isCategory ? series.categories : series.values;
      return area ? areaValues(session, area).map(wireValue) : [];
    },
    Delete: ({ session, chart, series }) =>
      session.workbook.updateChart(chart, { series: chart.series.filter((s) => s !== series) }),
  },
});

/** `Excel.ChartSeriesFormat`: the colour and the line of a series. */
export class ChartSeriesFormat extends ChartPart {
  readonly type: HostType = chartSeriesFormatType;

  constructor(series: ChartSeries) {
    super(series.session, series.chart, "format", series.series);
  }
}

const chartSeriesFormatType = defineType<ChartSeriesFormat>("ChartSeriesFormat", {
  navigations: {
    Fill: ({ session, chart, owner }) => new ChartFill(session, chart, "fill", owner),
    Line: ({ session, chart, owner }) =>
      new ChartLineFormat("ChartLineFormat", session, chart, "line", owner),
  },
});
