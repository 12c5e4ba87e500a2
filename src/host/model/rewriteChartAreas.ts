import type { Area } from "./address";
import type { Workbook } from "./workbook";

/** Makes charts draw other cells: names, categories and values of every series. */
export function rewriteChartAreas(workbook: Workbook, rewrite: (area: Area) => Area): void {
  for (const { charts } of workbook.sheets) {
    for (const chart of charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        name: typeof series.name === "object" ? rewrite(series.name) : series.name,
        categories: series.categories && rewrite(series.categories),
        values: rewrite(series.values),
      }));
    }
  }
}
