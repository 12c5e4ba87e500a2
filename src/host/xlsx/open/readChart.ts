import { parseAddress } from "../../model/address";
import type { AxisPosition, ChartAxis, LegendPosition } from "../../model/chart";
import type { AreaSnapshot, ChartSnapshot, SeriesSnapshot } from "../../snapshot/WorkbookSnapshot";
import { chartTypeOf } from "./chartTypeOf";
import type { XmlElement } from "./XmlElement";

const LEGENDS: Record<string, LegendPosition> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

const POSITIONS: Record<string, AxisPosition> = { min: "Minimum", max: "Maximum" };

type ReadChart = Omit<ChartSnapshot, "id" | "name" | "left" | "top" | "width" | "height">;

/** A chart as its part describes it; undefined for kinds that are not drawn here. */
export function readChart(
  part: XmlElement,
  sheetId: (name: string) => string | undefined
): ReadChart | undefined {
  const chart = part.find("chart");
  const plot = chart?.find("plotArea");
  const kind = plot?.children.find(({ name }) => name.endsWith("Chart"));
  const type = kind && chartTypeOf(kind);
  if (!chart || !plot || !kind || !type) return undefined;
  const area = (reference: string | undefined): AreaSnapshot | undefined => {
    const parsed = reference === undefined ? undefined : parseAddress(reference.replace(/^\(|\)$/g, "")); // prettier-ignore
    const id = parsed && sheetId(parsed.sheetName ?? "");
    if (!parsed || id === undefined) return undefined;
    const { row, column, rows, columns } = parsed;
    return { sheetId: id, row, column, rows, columns };
  };
  const series = kind.all("ser").flatMap((each) => readSeries(each, area));
  const axes = plot.children.filter(({ name }) => name.endsWith("Ax"));
  // In a file the axis that crosses says where.
  const position = POSITIONS[axes[1]?.find("crosses")?.attribute("val") ?? ""];
  const legend = chart.find("legend");
  const title = textOf(chart.find("title"));
  return {
    type,
    ...(title ? { title } : {}),
    series,
    seriesBy: series.some(({ values }) => values.columns > 1) ? "Rows" : "Columns",
    categoryAxis: {
      ...readAxis(axes[0], false),
      ...(position ? { position } : {}),
    },
    valueAxis: readAxis(axes[1], true),
    legend: {
      visible: legend !== undefined,
      position: LEGENDS[legend?.find("legendPos")?.attribute("val") ?? ""] ?? "Right",
    },
  };
}

function readSeries(
  series: XmlElement,
  area: (reference: string | undefined) => AreaSnapshot | undefined
): SeriesSnapshot[] {
  const values = area(referenceOf(series.find("val") ?? series.find("yVal")));
  if (!values) return [];
  const categories = area(referenceOf(series.find("cat") ?? series.find("xVal")));
  const name = series.find("tx");
  const named = area(referenceOf(name)) ?? name?.find("v")?.text;
  const shape = series.find("spPr");
  const line = shape?.find("ln");
  const color = colorIn(shape) ?? colorIn(line);
  const width = line?.number("w");
  const labels = series.find("dLbls", "showVal")?.flag("val");
  const symbol = series.find("marker", "symbol")?.attribute("val");
  const smooth = series.find("smooth")?.flag("val", true);
  return [
    {
      values,
      ...(named === undefined ? {} : { name: named }),
      ...(categories ? { categories } : {}),
      ...(color ? { color } : {}),
      ...(width !== undefined && colorIn(line) !== undefined ? { lineWeight: width / 12_700 } : {}),
      ...(labels ? { hasDataLabels: true } : {}),
      ...(symbol === undefined ? {} : { markerStyle: symbol === "none" ? "None" : "Circle" }),
      ...(smooth === undefined ? {} : { smooth }),
    },
  ];
}

function readAxis(axis: XmlElement | undefined, isValueAxis: boolean): ChartAxis {
  const title = textOf(axis?.find("title"));
  const [minimum, maximum] = ["min", "max"].map((end) => axis?.find("scaling", end)?.number("val"));
  const format = axis?.find("numFmt");
  const numberFormat = format?.flag("sourceLinked") ? undefined : format?.attribute("formatCode");
  return {
    visible: axis !== undefined || isValueAxis ? !(axis?.find("delete")?.flag("val") ?? false) : true, // prettier-ignore
    majorGridlines: axis?.find("majorGridlines") !== undefined,
    ...(title ? { title } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
    ...(axis?.find("scaling", "orientation")?.attribute("val") === "maxMin" ? { reversed: true } : {}), // prettier-ignore
    ...(axis?.find("scaling", "logBase") ? { logarithmic: true } : {}),
  };
}

const referenceOf = (part: XmlElement | undefined): string | undefined =>
  part?.descendants("f")[0]?.text;

const textOf = (title: XmlElement | undefined): string =>
  title
    ?.descendants("t")
    .map(({ text }) => text)
    .join("") ?? "";

function colorIn(shape: XmlElement | undefined): string | undefined {
  const rgb = shape?.find("solidFill", "srgbClr")?.attribute("val");
  return rgb && `#${rgb.toUpperCase()}`;
}
