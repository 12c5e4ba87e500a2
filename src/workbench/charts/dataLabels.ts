import type { CategoryPlot } from "./CategoryPlot";
import type { ChartData } from "./ChartData";
import { formatValue } from "./formatValue";
import type { Extent } from "./stacking";
import { element, text } from "./svg";
import { FONT_SIZE, type ChartTheme } from "./theme";

/** The values, each at the end of its mark. */
export function drawDataLabels(
  data: ChartData,
  plot: CategoryPlot,
  marks: (Extent | null)[][],
  theme: ChartTheme
): string {
  if (!data.dataLabels) return "";
  const side = data.kind === "bar" || data.kind === "column" ? data.series.length : 1;
  const labels = marks.flatMap((extents, seriesIndex) =>
    extents.map((extent, category) => {
      const value = data.series[seriesIndex]?.values[category];
      if (!extent || value === null || value === undefined) return "";
      const stacked = data.stacking !== "none";
      const along = plot.valueAt(stacked ? (extent.from + extent.to) / 2 : extent.to);
      const shift =
        stacked || side === 1 ? 0 : (seriesIndex - (side - 1) / 2) * (plot.band / (side + 1.2));
      const outward = stacked ? 0 : value < 0 ? -1 : 1;
      const at = plot.horizontal
        ? {
            x: along + outward * 5,
            y: plot.categoryAt(category) + (data.categoryAxis.reversed ? shift : -shift) + 4,
            "text-anchor": outward > 0 ? "start" : outward < 0 ? "end" : "middle",
          }
        : {
            x: plot.categoryAt(category) + shift,
            y: along + 4 - outward * 9,
            "text-anchor": "middle",
          };
      return text(formatValue(value, data.valueAxis.format), {
        ...at,
        "font-size": FONT_SIZE.label,
        fill: theme.text,
      });
    })
  );
  return element("g", { class: "data-labels" }, ...labels);
}
