import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import type { ChartSeries as SeriesModel } from "../../model/chart";
import { RichApiError } from "../../protocol/RichApiError";
import { ChartPart } from "./ChartPart";
import { ChartSeries } from "./ChartSeries";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends ChartPart {
  readonly type: HostType = chartSeriesCollectionType;

  get series(): ChartSeries[] {
    return this.chart.series.map((model) => new ChartSeries(this.session, this.chart, model));
  }

  /** A series without values yet: it shows one blank cell until `setValues`. */
  add(name: string | undefined, index: number): ChartSeries {
    const { chart, session } = this;
    if (index > chart.series.length) throw new RichApiError("InvalidArgument");
    const { sheet } = chart;
    const blank = { sheet, row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 };
    const model: SeriesModel = { name, values: blank };
    const series = [...chart.series];
    series.splice(index, 0, model);
    session.workbook.updateChart(chart, { series });
    return new ChartSeries(session, chart, model);
  }
}

const chartSeriesCollectionType = defineType<ChartSeriesCollection>("ChartSeriesCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    Add: (collection, args) =>
      collection.add(args.optionalText(0), args.optionalInteger(1, collection.chart.series.length)),
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ series }, args) =>
      series[args.integer(0)] ?? args.refuse(0, "an index of a series"),
  },
  collection: { items: ({ series }) => series },
});
