import { drawAxisTitles } from "./axisTitles";
import { linear } from "./CategoryPlot";
import type { ChartData, Rectangle } from "./ChartData";
import { formatValue } from "./formatValue";
import { drawLine } from "./marks";
import { element, round, text } from "./svg";
import { textWidth } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";
import { valueScale } from "./valueScale";

const GAP = 8;
const isNumber = (value: number | null | undefined): value is number => typeof value === "number";

/** Draws a scatter chart: both axes carry values, labels stay at the edges where an axis crosses inside. */
export function drawScatterChart(data: ChartData, area: Rectangle, theme: ChartTheme): string {
  const { categoryAxis: horizontal, valueAxis: vertical } = data;
  const size = FONT_SIZE.label;
  const style = { "font-size": size, fill: theme.text };
  const titles = drawAxisTitles(area, vertical.title, horizontal.title, theme);
  const { rest } = titles;
  const ys = data.series.flatMap((series) => series.values.filter(isNumber));
  const xs = data.series.flatMap((series) =>
    (series.x ?? series.values.map((_, index) => index + 1)).filter(isNumber)
  );

  const top = rest.top + size / 2;
  const height = Math.max(10, rest.height - size / 2 - 24);
  const yScale = valueScale(ys, Math.max(2, Math.floor(height / 26) + 1), false, vertical.bounds);
  const yLabels = yScale.ticks.map((tick) => formatValue(tick, vertical.format));
  const left = rest.left + Math.max(0, ...yLabels.map((label) => textWidth(label, size))) + GAP;
  const rough = valueScale(xs, 6, false, horizontal.bounds);
  const widest = Math.max(
    10,
    ...rough.ticks.map((tick) => textWidth(formatValue(tick, horizontal.format), size))
  );
  const width = Math.max(10, rest.left + rest.width - left - widest / 2);
  const room = Math.max(2, Math.min(12, Math.floor(width / (widest + 18)) + 1));
  const xScale = valueScale(xs, room, false, horizontal.bounds);
  const xAt = linear(xScale, left, left + width);
  const yAt = linear(yScale, top + height, top);

  const crisp = (position: number) => Math.floor(position) + 0.5;
  const across = (y: number) => `M${round(left)} ${crisp(y)}H${round(left + width)}`;
  const down = (x: number) => `M${crisp(x)} ${round(top)}V${round(top + height)}`;
  const grid = [
    ...(vertical.gridLines ? yScale.ticks.map((tick) => across(yAt(tick))) : []),
    ...(horizontal.gridLines ? xScale.ticks.map((tick) => down(xAt(tick))) : []),
  ].map((d) => element("path", { d, stroke: theme.gridLine }));
  const origin = (scale: { minimum: number; maximum: number }) =>
    Math.min(Math.max(0, scale.minimum), scale.maximum);
  const axes = [across(yAt(origin(yScale))), down(xAt(origin(xScale)))].map((d) =>
    element("path", { d, stroke: theme.text, "stroke-opacity": "0.6" })
  );
  const numbers = [
    ...yScale.ticks.map((tick, index) =>
      text(yLabels[index]!, {
        x: left - GAP,
        y: yAt(tick) + size * 0.35,
        "text-anchor": "end",
        ...style,
      })
    ),
    ...xScale.ticks.map((tick) =>
      text(formatValue(tick, horizontal.format), {
        x: xAt(tick),
        y: top + height + 17,
        "text-anchor": "middle",
        ...style,
      })
    ),
  ];
  const series = data.series.map((one, index) => {
    const points = one.values.map((y, position) => {
      const x = one.x ? one.x[position] : position + 1;
      return isNumber(x) && isNumber(y) ? { x: xAt(x), y: yAt(y) } : null;
    });
    return drawLine(one, points, one.color ?? theme.series[index % theme.series.length]!);
  });
  return (
    titles.svg +
    element("g", { class: "grid" }, ...grid) +
    axes.join("") +
    element("g", { class: "value-labels" }, ...numbers) +
    series.join("")
  );
}
