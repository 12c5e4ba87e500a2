import type { Chart } from "../../host/model/chart";
import type { Workbook } from "../../host/model/workbook";
import { readChartData } from "./readChartData";
import { drawChart } from "./drawChart";
import { officeTheme } from "./theme";

/**
 * Draws a chart of a workbook as Excel would by default: an SVG document as text, the same for the same values.
 * @param size of the picture in pixels
 */
export function renderChart(
  chart: Chart,
  workbook: Workbook,
  size: { width: number; height: number }
): string {
  return drawChart(readChartData(chart, workbook), size.width, size.height, officeTheme);
}
