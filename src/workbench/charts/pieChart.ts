import type { ChartData, Rectangle } from "./ChartData";
import { formatValue } from "./formatValue";
import { element, round, text } from "./svg";
import { FONT_SIZE, type ChartTheme } from "./theme";

/** Radius of a doughnut's hole over that of the ring: Excel's default. */
const HOLE = 0.75;

function at(centre: { x: number; y: number }, radius: number, turn: number): string {
  const angle = turn * 2 * Math.PI;
  return `${round(centre.x + radius * Math.sin(angle))} ${round(centre.y - radius * Math.cos(angle))}`;
}

function ring(
  centre: { x: number; y: number },
  outer: number,
  inner: number,
  from: number,
  to: number
): string {
  const end = Math.min(to, from + 0.99999);
  const large = end - from > 0.5 ? 1 : 0;
  const out = `M${at(centre, outer, from)}A${round(outer)} ${round(outer)} 0 ${large} 1 ${at(centre, outer, end)}`;
  if (!inner) return `${out}L${round(centre.x)} ${round(centre.y)}Z`;
  return `${out}L${at(centre, inner, end)}A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(centre, inner, from)}Z`;
}

/** Draws the first series as a pie, or all as the rings of a doughnut, clockwise from the top; sizes count, not signs. */
export function drawPieChart(data: ChartData, area: Rectangle, theme: ChartTheme): string {
  const centre = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const radius = Math.max(4, Math.min(area.width, area.height) / 2 - 6);
  const hollow = data.kind === "doughnut";
  const rings = hollow ? data.series : data.series.slice(0, 1);
  const hole = hollow ? radius * HOLE : 0;
  const depth = (radius - hole) / Math.max(1, rings.length);
  const parts = rings.map((series, ringIndex) => {
    const inner = hole + ringIndex * depth;
    const sizes = data.categories.map((_, index) => Math.abs(series.values[index] ?? 0));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let turn = 0;
    const slices = sizes.map((size, index) => {
      if (!size || !total) return "";
      const from = turn;
      turn += size / total;
      const slice = element("path", {
        d: ring(centre, inner + depth, inner, from, turn),
        fill: theme.series[index % theme.series.length],
        stroke: theme.background,
        "stroke-width": 2,
        "stroke-linejoin": "round",
      });
      if (!data.dataLabels) return slice;
      const [x, y] = at(centre, hollow ? inner + depth / 2 : radius * 0.7, (from + turn) / 2).split(
        " "
      );
      const label = text(formatValue(series.values[index]!, data.valueAxis.format), {
        x,
        y: Number(y) + 4,
        "text-anchor": "middle",
        "font-size": FONT_SIZE.label,
        fill: theme.background,
      });
      return slice + label;
    });
    return element("g", { class: "series" }, ...slices);
  });
  return parts.join("");
}
