import { linear, type CategoryPlot } from "./CategoryPlot";
import type { ChartData, Rectangle } from "./ChartData";
import { formatValue } from "./formatValue";
import { element, round, text } from "./svg";
import { elide, textWidth } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";
import { valueScale } from "./valueScale";

const GAP = 8;
const VALUES_HEIGHT = 24;

/**
 * Lays out a bar chart: values run to the right, the first category is at the bottom, or on top where the axis is
 * reversed. Draws grid, axis and labels.
 */
export function horizontalPlot(
  data: ChartData,
  values: number[],
  area: Rectangle,
  theme: ChartTheme
): { plot: CategoryPlot; svg: string } {
  const { valueAxis, categoryAxis } = data;
  const size = FONT_SIZE.label;
  const style = { "font-size": size, fill: theme.text };
  const names = categoryAxis.visible
    ? data.categories.map((category) => elide(category, size, area.width * 0.35))
    : [];
  const { reversed = false, crossedAtEnd = false } = categoryAxis;
  // Values stand where the first category is, unless the axes cross at the last one.
  const valuesOnTop = reversed && !crossedAtEnd;
  const left = area.left + Math.max(0, ...names.map((name) => textWidth(name, size) + GAP));
  const room = valueAxis.visible ? VALUES_HEIGHT : 4;
  const height = Math.max(10, area.height - room);
  const top = area.top + (valuesOnTop ? room : 0);
  const rough = valueScale(values, 6, true, valueAxis.bounds);
  const widest = Math.max(
    ...rough.ticks.map((tick) => textWidth(formatValue(tick, valueAxis.format), size)),
    10
  );
  const width = Math.max(10, area.left + area.width - left - widest / 2);
  const mostTicks = Math.max(2, Math.min(10, Math.floor(width / (widest + 18)) + 1));
  const scale = valueScale(values, mostTicks, true, valueAxis.bounds);
  const band = height / Math.max(1, data.categories.length);
  const plot: CategoryPlot = {
    area: { left, top, width, height },
    horizontal: true,
    scale,
    band,
    categoryAt: (index) => {
      const fromTop = reversed ? index : data.categories.length - 1 - index;
      return top + (fromTop + 0.5) * band;
    },
    valueAt: linear(scale, left, left + width),
  };

  const crisp = (x: number) => Math.floor(x) + 0.5;
  const down = `V${round(top + height)}`;
  const grid = valueAxis.gridLines
    ? scale.ticks.map((tick) =>
        element("path", {
          d: `M${crisp(plot.valueAt(tick))} ${round(top)}${down}`,
          stroke: theme.gridLine,
        })
      )
    : [];
  const numbers = valueAxis.visible
    ? scale.ticks.map((tick) =>
        text(formatValue(tick, valueAxis.format), {
          x: plot.valueAt(tick),
          y: valuesOnTop ? top - 8 : top + height + 17,
          "text-anchor": "middle",
          ...style,
        })
      )
    : [];
  const every = Math.max(1, Math.ceil(14 / band));
  const categories = names.map((name, index) =>
    index % every
      ? ""
      : text(name, {
          x: left - GAP,
          y: plot.categoryAt(index) + size * 0.35,
          "text-anchor": "end",
          ...style,
        })
  );
  const zero = Math.min(Math.max(0, scale.minimum), scale.maximum);
  const axis = element("path", {
    class: "category-axis",
    d: `M${crisp(plot.valueAt(zero))} ${round(top)}${down}`,
    stroke: scale.minimum < 0 ? theme.text : theme.gridLine,
  });
  const svg =
    element("g", { class: "grid" }, ...grid) +
    element("g", { class: "value-labels" }, ...numbers) +
    axis +
    element("g", { class: "category-labels" }, ...categories);
  return { plot, svg };
}
