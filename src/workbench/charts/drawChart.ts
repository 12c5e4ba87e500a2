import { drawCategoryChart } from "./categoryChart";
import type { ChartData } from "./ChartData";
import { layoutLegend } from "./legend";
import { drawPieChart } from "./pieChart";
import { drawScatterChart } from "./scatterChart";
import { element, text } from "./svg";
import { elide } from "./textWidth";
import { FONT_SIZE, type ChartTheme } from "./theme";

const PADDING = 12;
const TITLE_HEIGHT = 34;

/** Draws a chart whose values are at hand, as an SVG document of `width` × `height` pixels. */
export function drawChart(
  data: ChartData,
  width: number,
  height: number,
  theme: ChartTheme
): string {
  const background = element("rect", {
    x: 0.5,
    y: 0.5,
    width: Math.max(0, width - 1),
    height: Math.max(0, height - 1),
    fill: theme.background,
    stroke: theme.border,
  });
  const titleHeight = data.title ? TITLE_HEIGHT : 0;
  const title = data.title
    ? text(elide(data.title, FONT_SIZE.title, width - 2 * PADDING), {
        class: "title",
        x: width / 2,
        y: 27,
        "text-anchor": "middle",
        "font-size": FONT_SIZE.title,
        fill: theme.text,
      })
    : "";
  const inside = {
    left: PADDING,
    top: PADDING + titleHeight * 0.85,
    width: Math.max(20, width - 2 * PADDING),
    height: Math.max(20, height - 2 * PADDING - titleHeight * 0.85),
  };
  const legend = layoutLegend(data, inside, theme);
  const draw =
    data.kind === "pie" || data.kind === "doughnut"
      ? drawPieChart
      : data.kind === "scatter"
        ? drawScatterChart
        : drawCategoryChart;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": data.title ?? "Chart",
      "font-family": theme.fontFamily,
    },
    background,
    title,
    draw(data, legend.rest, theme),
    legend.svg
  );
}
