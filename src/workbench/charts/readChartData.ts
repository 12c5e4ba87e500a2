import type { Area } from "../../host/model/address";
import type { Chart, ChartAxis } from "../../host/model/chart";
import type { Workbook } from "../../host/model/workbook";
import { chartKind } from "../../host/xlsx/chartKind";
import type { AxisData, ChartData, SeriesData } from "./ChartData";

function cells<T>(area: Area, read: (row: number, column: number) => T): T[] {
  const result: T[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      result.push(read(area.row + row, area.column + column));
    }
  }
  return result;
}

function numbers(area: Area, workbook: Workbook): (number | null)[] {
  return cells(area, (row, column) => {
    const value = workbook.value(area.sheet, row, column);
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  });
}

function texts(area: Area, workbook: Workbook): string[] {
  return cells(area, (row, column) => workbook.text(area.sheet, row, column));
}

function formatOf(area: Area | undefined, workbook: Workbook): string {
  return (area && workbook.format(area.sheet, area.row, area.column).numberFormat) || "General";
}

function axisData(axis: ChartAxis, format: string): AxisData {
  const { title, minimum, maximum, visible, majorGridlines, reversed, position } = axis;
  return {
    title: title || undefined,
    format: axis.numberFormat ?? format,
    bounds: {
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
    visible,
    gridLines: majorGridlines,
    reversed,
    crossedAtEnd: position === "Maximum",
  };
}

const LEGEND = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
} as const;

/** Reads the values that a chart of the workbook shows now. */
export function readChartData(chart: Chart, workbook: Workbook): ChartData {
  const kind = chartKind(chart.type);
  const first = chart.series[0];
  const count = Math.max(0, ...chart.series.map(({ values }) => values.rows * values.columns));
  const named = chart.series.find(({ categories }) => categories)?.categories;
  const names = named ? texts(named, workbook) : [];
  const series = chart.series.map((one, index): SeriesData => {
    const { name, values, categories, color, markerStyle } = one;
    const shown = typeof name === "object" ? texts(name, workbook).join(" ") : name;
    return {
      name: shown || `Series${index + 1}`,
      values: numbers(values, workbook),
      ...(kind.kind === "scatter" && categories ? { x: numbers(categories, workbook) } : {}),
      ...(color ? { color } : {}),
      markers: markerStyle && markerStyle !== "Automatic" ? markerStyle !== "None" : kind.markers,
      line: kind.line,
    };
  });
  const valueFormat = kind.stacking === "percent" ? "0%" : formatOf(first?.values, workbook);
  return {
    kind: kind.kind,
    stacking: kind.stacking,
    title: chart.title || undefined,
    legend: chart.legend.visible ? LEGEND[chart.legend.position] : undefined,
    categories: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)),
    series,
    categoryAxis: axisData(chart.categoryAxis, formatOf(named, workbook)),
    valueAxis: axisData(chart.valueAxis, valueFormat),
    dataLabels: chart.series.some(({ hasDataLabels }) => hasDataLabels),
  };
}
