import { fitCategoryLabels, type CategoryLabels } from "./categoryLabels";
import { linear, type CategoryPlot } from "./CategoryPlot";
import type { ChartData, Rectangle } from "./ChartData";
import { formatValue } from "./formatValue";
import { element, round, text } from "./svg";
import { textWidth } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";
import { valueScale } from "./valueScale";

const TICK_SPACE = 26;
const GAP = 8;

function drawLabels(labels: CategoryLabels, plot: CategoryPlot, theme: ChartTheme): string {
  const top = plot.area.top + plot.area.height;
  const style = { "font-size": FONT_SIZE.label, fill: theme.text };
  const drawn = labels.lines.flatMap((lines, index) => {
    const x = round(plot.categoryAt(index));
    if (labels.style === "level") {
      return lines.map((line, row) =>
        text(line, { x, y: top + 16 + row * 14, "text-anchor": "middle", ...style })
      );
    }
    const angle = labels.style === "slanted" ? -45 : -90;
    const y = round(top + (angle === -45 ? 12 : 8));
    const shift = round(x + 4);
    return lines.map((line) =>
      text(line, {
        x: shift,
        y,
        transform: `rotate(${angle} ${shift} ${y})`,
        "text-anchor": "end",
        ...style,
      })
    );
  });
  return element("g", { class: "category-labels" }, ...drawn);
}

/** Lays out a chart whose values run upwards, and draws its grid, axis line and labels. */
export function verticalPlot(
  data: ChartData,
  values: number[],
  fromZero: boolean,
  edgeToEdge: boolean,
  area: Rectangle,
  theme: ChartTheme
): { plot: CategoryPlot; svg: string } {
  const { valueAxis, categoryAxis } = data;
  const size = FONT_SIZE.label;
  const roughTicks = Math.max(2, Math.floor((area.height - 24) / TICK_SPACE) + 1);
  const rough = valueScale(values, roughTicks, fromZero, valueAxis.bounds);
  const widest = Math.max(
    ...rough.ticks.map((tick) => textWidth(formatValue(tick, valueAxis.format), size)),
    0
  );
  const left = area.left + (valueAxis.visible ? widest + GAP : 0);
  const width = Math.max(10, area.left + area.width - left);
  const count = Math.max(1, data.categories.length);
  const steps = edgeToEdge ? Math.max(1, count - 1) : count;
  const band = width / steps;
  const labels = fitCategoryLabels(
    categoryAxis.visible ? data.categories : [],
    band,
    left + (edgeToEdge ? 0 : band / 2)
  );
  const top = area.top + size / 2;
  const height = Math.max(10, area.height - size / 2 - (categoryAxis.visible ? labels.height : 4));
  const scale = valueScale(
    values,
    Math.max(2, Math.floor(height / TICK_SPACE) + 1),
    fromZero,
    valueAxis.bounds
  );
  const plot: CategoryPlot = {
    area: { left, top, width, height },
    horizontal: false,
    scale,
    band,
    categoryAt: (index) => {
      const place = categoryAxis.reversed ? count - 1 - index : index;
      return left + (place + (edgeToEdge ? 0 : 0.5)) * band;
    },
    valueAt: linear(scale, top + height, top),
  };

  const crisp = (y: number) => Math.floor(y) + 0.5;
  const line = (y: number) =>
    element("path", {
      d: `M${round(left)} ${crisp(y)}H${round(left + width)}`,
      stroke: theme.gridLine,
    });
  const grid = valueAxis.gridLines ? scale.ticks.map((tick) => line(plot.valueAt(tick))) : [];
  const numbers = valueAxis.visible
    ? scale.ticks.map((tick) =>
        text(formatValue(tick, valueAxis.format), {
          x: left - GAP,
          y: plot.valueAt(tick) + size * 0.35,
          "text-anchor": "end",
          "font-size": size,
          fill: theme.text,
        })
      )
    : [];
  const zero = Math.min(Math.max(0, scale.minimum), scale.maximum);
  const axis = element("path", {
    class: "category-axis",
    d: `M${round(left)} ${crisp(plot.valueAt(zero))}H${round(left + width)}`,
    stroke: scale.minimum < 0 ? theme.text : theme.gridLine,
  });
  const svg =
    element("g", { class: "grid" }, ...grid) +
    element("g", { class: "value-labels" }, ...numbers) +
    axis +
    drawLabels(labels, plot, theme);
  return { plot, svg };
}
