import { drawAxisTitles } from "./axisTitles";
import type { ChartData, Rectangle } from "./ChartData";
import { drawDataLabels } from "./dataLabels";
import { horizontalPlot } from "./horizontalPlot";
import { drawAreas, drawBars, drawLine } from "./marks";
import { extents } from "./stacking";
import type { ChartTheme } from "./theme";
import { verticalPlot } from "./verticalPlot";

/** Percentages of a stack fill their axis to the end. */
function withPercentBounds(data: ChartData, values: number[]): ChartData {
  if (data.stacking !== "percent") return data;
  const bounds = { minimum: values.some((value) => value < 0) ? -1 : 0, maximum: 1 };
  return {
    ...data,
    valueAxis: { ...data.valueAxis, bounds: { ...bounds, ...data.valueAxis.bounds } },
  };
}

/** Draws a line, column, bar or area chart into `area`. */
export function drawCategoryChart(chart: ChartData, area: Rectangle, theme: ChartTheme): string {
  const marks = extents(chart);
  const values = marks
    .flat()
    .flatMap((extent) =>
      extent ? [extent.to, ...(chart.stacking === "none" ? [] : [extent.from])] : []
    );
  const data = withPercentBounds(chart, values);
  const colors = data.series.map(
    (series, index) => series.color ?? theme.series[index % theme.series.length]!
  );
  const horizontal = data.kind === "bar";
  const { categoryAxis, valueAxis } = data;
  const titles = drawAxisTitles(
    area,
    horizontal ? categoryAxis.title : valueAxis.title,
    horizontal ? valueAxis.title : categoryAxis.title,
    theme
  );
  const { plot, svg } = horizontal
    ? horizontalPlot(data, values, titles.rest, theme)
    : verticalPlot(data, values, data.kind !== "line", data.kind === "area", titles.rest, theme);

  let drawn: string;
  if (data.kind === "line") {
    drawn = data.series
      .map((series, index) => {
        const points = marks[index]!.map((extent, category) =>
          extent ? { x: plot.categoryAt(category), y: plot.valueAt(extent.to) } : null
        );
        return drawLine(series, points, colors[index]!);
      })
      .join("");
  } else if (data.kind === "area") drawn = drawAreas(plot, marks, colors);
  else drawn = drawBars(data, plot, marks, colors);
  return titles.svg + svg + drawn + drawDataLabels(data, plot, marks, theme);
}
