import type { CategoryPlot } from "./CategoryPlot";
import type { ChartData, SeriesData } from "./ChartData";
import type { Extent } from "./stacking";
import { element, round } from "./svg";

/** Space between categories over the width of one bar, and how far bars of a category overlap: Excel's defaults. */
const SPACING = {
  clusteredColumn: { gap: 2.19, overlap: -0.27 },
  clusteredBar: { gap: 1.82, overlap: 0 },
  stacked: { gap: 1.5, overlap: 1 },
};

function clamped(plot: CategoryPlot, value: number): number {
  return plot.valueAt(Math.min(Math.max(value, plot.scale.minimum), plot.scale.maximum));
}

/** Columns or bars of all series. */
export function drawBars(
  data: ChartData,
  plot: CategoryPlot,
  marks: (Extent | null)[][],
  colors: string[]
): string {
  const stacked = data.stacking !== "none";
  const { gap, overlap } = stacked
    ? SPACING.stacked
    : plot.horizontal
      ? SPACING.clusteredBar
      : SPACING.clusteredColumn;
  const beside = stacked ? 1 : Math.max(1, data.series.length);
  const thickness = plot.band / (1 + gap + (beside - 1) * (1 - overlap));
  const cluster = thickness * (1 + (beside - 1) * (1 - overlap));
  const isUpwards = plot.horizontal !== (data.categoryAxis.reversed ?? false);
  const groups = marks.map((extents, seriesIndex) => {
    const position = stacked ? 0 : seriesIndex;
    const bars = extents.map((extent, category) => {
      if (!extent || extent.from === extent.to) return "";
      const offset = -cluster / 2 + position * thickness * (1 - overlap);
      const middle = plot.categoryAt(category);
      const start = isUpwards ? middle - offset - thickness : middle + offset;
      const from = clamped(plot, extent.from);
      const to = clamped(plot, extent.to);
      const low = Math.min(from, to);
      const length = Math.abs(to - from);
      const shape = plot.horizontal
        ? { x: low, y: start, width: length, height: thickness }
        : { x: start, y: low, width: thickness, height: length };
      return element("rect", shape);
    });
    const style = { fill: colors[seriesIndex], "shape-rendering": "crispEdges" };
    return element("g", { class: "series", ...style }, ...bars);
  });
  return groups.join("");
}

/** Points of a series in runs without a gap. */
function runs<T>(points: (T | null)[]): T[][] {
  const result: T[][] = [];
  let open = false;
  for (const point of points) {
    if (point === null) open = false;
    else {
      if (!open) result.push([]);
      result[result.length - 1]!.push(point);
      open = true;
    }
  }
  return result;
}

export interface Point {
  x: number;
  y: number;
}

/** A path through points. */
function pathThrough(points: Point[]): string {
  return points
    .map((point, index) => `${index ? "L" : "M"}${round(point.x)} ${round(point.y)}`)
    .join("");
}

/** The line of a series, broken where values are missing, with its markers. */
export function drawLine(series: SeriesData, points: (Point | null)[], color: string): string {
  const parts: string[] = [];
  if (series.line) {
    const lines = runs(points);
    parts.push(
      element("path", {
        d: lines.map(pathThrough).join(""),
        fill: "none",
        stroke: color,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "stroke-linecap": "round",
      })
    );
  }
  const alone = series.line
    ? runs(points)
        .filter((run) => run.length === 1)
        .flat()
    : [];
  const marked = series.markers ? points.filter((point) => point !== null) : alone;
  for (const point of marked)
    parts.push(element("circle", { cx: point.x, cy: point.y, r: 3.5, fill: color }));
  return element("g", { class: "series" }, ...parts);
}

/** Areas of all series, the last one in front; a missing value counts as zero. */
export function drawAreas(
  plot: CategoryPlot,
  marks: (Extent | null)[][],
  colors: string[]
): string {
  return marks
    .map((extents, seriesIndex) => {
      const place = (index: number, value: number) => ({
        x: plot.categoryAt(index),
        y: clamped(plot, value),
      });
      const upper = extents.map((extent, index) => place(index, extent?.to ?? 0));
      const lower = extents.map((extent, index) => place(index, extent?.from ?? 0)).reverse();
      const d = upper.length ? `${pathThrough([...upper, ...lower])}Z` : "";
      return element("g", { class: "series" }, element("path", { d, fill: colors[seriesIndex] }));
    })
    .join("");
}
