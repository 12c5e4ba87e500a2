import type { ChartSeries } from "../../model/chart";

/** Whether the owner of a chart's part is a series and not the chart. */
export function isSeries(owner: object): owner is ChartSeries {
  return "values" in owner;
}
