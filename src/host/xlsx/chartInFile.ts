import type { SheetChart } from "hucre/xlsx";
import { formatArea } from "../model/address";
import type { Chart, ChartAxis } from "../model/chart";
import { colorInFile } from "./cellStyle";
import { chartKind, type ChartKind } from "./chartKind";

type SeriesInFile = SheetChart["series"][number];
type AxisInFile = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

/** Colour of texts in a new chart of Excel. */
const TEXT_COLOR = "595959";

/** Accents of the Office theme. Points without a line need a colour of their own: LibreOffice gives all the same. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

const GROUPING = { none: undefined, stacked: "stacked", percent: "percentStacked" } as const;

const CROSSES = { Automatic: undefined, Minimum: "min", Maximum: "max" } as const;

const LEGEND = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
} as const;

function series(chart: Chart, kind: ChartKind): SeriesInFile[] {
  return chart.series.map((one, index) => {
    const color = one.color ? colorInFile(one.color) : undefined;
    const pointColor = color ?? (kind.line ? undefined : ACCENTS[index % ACCENTS.length]);
    const pointed = kind.kind === "line" || kind.kind === "scatter";
    const markers = one.markerStyle ? one.markerStyle !== "None" : kind.markers;
    return {
      // Replaced by the reference, where there is one: see `linkSeriesNames`.
      name: typeof one.name === "string" ? one.name : `Series${index + 1}`,
      values: formatArea(one.values, true),
      ...(one.categories ? { categories: formatArea(one.categories, true) } : {}),
      ...(color ? { color } : {}),
      ...(one.hasDataLabels ? { dataLabels: { showValue: true } } : {}),
      ...(pointed ? { smooth: one.smooth ?? kind.smooth } : {}),
      ...(pointed && kind.line ? { stroke: { width: one.lineWeight ?? 2.25 } } : {}),
      ...(pointed
        ? {
            marker: markers
              ? { symbol: "circle", size: 5, fill: pointColor, line: pointColor }
              : { symbol: "none" },
          }
        : {}),
    } satisfies SeriesInFile;
  });
}

function axis(model: ChartAxis, rotation: number, format = model.numberFormat): AxisInFile {
  const { title, visible, minimum, maximum, majorGridlines, reversed } = model;
  return {
    ...(title
      ? { title, axisTitleFontSize: 10, axisTitleColor: TEXT_COLOR, axisTitleRotation: rotation }
      : {}),
    gridlines: { major: majorGridlines },
    numberFormat: {
      formatCode: format ?? "General",
      sourceLinked: format === undefined,
    },
    majorTickMark: "none",
    minorTickMark: "none",
    hidden: !visible,
    ...(reversed ? { reverse: true } : {}),
    ...(minimum === undefined && maximum === undefined
      ? {}
      : { scale: { min: minimum, max: maximum } }),
  };
}

/** A chart as `hucre` takes it. Its place is roughly given; `placeCharts` sets it to the point. */
export function chartInFile(chart: Chart): SheetChart {
  const kind = chartKind(chart.type);
  const grouping = GROUPING[kind.stacking];
  const round = kind.kind === "pie" || kind.kind === "doughnut";
  const isBar = kind.kind === "bar";
  const stacked = kind.stacking !== "none";
  const valueFormat =
    chart.valueAxis.numberFormat ?? (kind.stacking === "percent" ? "0%" : undefined);
  return {
    type: kind.kind,
    title: chart.title,
    titleFontSize: 14,
    titleBold: false,
    titleColor: TEXT_COLOR,
    series: series(chart, kind),
    anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
    legend: chart.legend.visible ? LEGEND[chart.legend.position] : false,
    ...(kind.kind === "line" && grouping ? { lineGrouping: grouping } : {}),
    ...(kind.kind === "area" && grouping ? { areaGrouping: grouping } : {}),
    ...(kind.kind === "column" || isBar
      ? {
          barGrouping: grouping ?? "clustered",
          gapWidth: stacked ? 150 : isBar ? 182 : 219,
          overlap: stacked ? 100 : isBar ? 0 : -27,
        }
      : {}),
    ...(kind.kind === "scatter" ? { scatterStyle: "lineMarker" } : {}),
    ...(kind.kind === "doughnut" ? { holeSize: 75 } : {}),
    ...(round
      ? {}
      : {
          axes: {
            x: { ...axis(chart.categoryAxis, isBar ? -90 : 0), tickLblPos: "low" },
            y: {
              ...axis(chart.valueAxis, isBar ? 0 : -90, valueFormat),
              // In a file the axis that crosses says where.
              crosses: CROSSES[chart.categoryAxis.position ?? "Automatic"],
              tickLblPos: kind.kind === "scatter" ? "low" : "nextTo",
            },
          },
        }),
    altText: chart.title ?? chart.name,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: "D9D9D9",
  };
}
