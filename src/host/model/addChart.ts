import type { Area } from "./address";
import type { Chart, ChartAxis, ChartSeries } from "./chart";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What may be chosen when a chart is made. */
export interface NewChart {
  name?: string;
  seriesBy?: "Auto" | "Rows" | "Columns";
}

/** Size in points of a chart that Excel makes. */
const DEFAULT_SIZE = { left: 0, top: 0, width: 360, height: 216 };

export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: Area,
  { name, seriesBy = "Auto" }: NewChart = {}
): Chart {
  const by = seriesBy === "Auto" ? (source.columns > source.rows ? "Rows" : "Columns") : seriesBy;
  const axis = (): ChartAxis => ({ visible: true, majorGridlines: false });
  const chart: Chart = {
    id: `{00000000-0002-0000-0000-${String(workbook.nextId()).padStart(12, "0")}}`,
    name: name ?? freeName(sheet),
    type,
    sheet,
    ...DEFAULT_SIZE,
    series: readSeries(workbook, type, source, by),
    seriesBy: by,
    categoryAxis: axis(),
    valueAxis: { ...axis(), majorGridlines: true },
    legend: { visible: true, position: "Bottom" },
  };
  sheet.charts.push(chart);
  workbook.emit("charts", { sheet });
  return chart;
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/**
 * Series of a source as Excel reads them: a first line of text holds names, a first line across holds categories where
 * it is text, its corner is empty, or the chart is a scatter chart.
 */
export function readSeries(
  workbook: Workbook,
  type: string,
  source: Area,
  by: "Rows" | "Columns"
): ChartSeries[] {
  const byColumns = by === "Columns";
  const part = (line: number, from: number, length: number): Area =>
    byColumns
      ? { sheet: source.sheet, row: source.row + from, column: source.column + line, rows: length, columns: 1 } // prettier-ignore
      : { sheet: source.sheet, row: source.row + line, column: source.column + from, rows: 1, columns: length }; // prettier-ignore
  const at = (line: number, position: number) => {
    const { row, column } = part(line, position, 1);
    return workbook.value(source.sheet, row, column);
  };
  const lines = byColumns ? source.columns : source.rows;
  const length = byColumns ? source.rows : source.columns;
  const isNumber = (value: unknown) => typeof value === "number";
  const named = length > 1 && lines > 0 && !isNumber(at(lines - 1, 0));
  const start = named ? 1 : 0;
  const cornerEmpty = named && at(0, 0) === null;
  const hasCategories =
    lines > 1 && (type.startsWith("XY") || cornerEmpty || !isNumber(at(0, start)));
  const series: ChartSeries[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines; line++) {
    series.push({
      name: named ? part(line, 0, 1) : undefined,
      categories: hasCategories ? part(0, start, length - start) : undefined,
      values: part(line, start, length - start),
    });
  }
  return series;
}
