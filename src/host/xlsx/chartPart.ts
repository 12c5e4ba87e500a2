import { formatArea, type Area } from "../model/address";
import type { Chart } from "../model/chart";
import { isError } from "../model/value";
import type { Workbook } from "../model/workbook";
import { chartKind, type ChartKind } from "./chartKind";
import { errorInFile } from "./errorInFile";
import { escapeXml } from "./xml";

const LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
const NO_LINE = "<a:ln><a:noFill/></a:ln>";
const TEXT =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="595959"/></a:solidFill>' +
  '</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

interface Point {
  index: number;
  value: string | number;
  isNumber: boolean;
}

function points(area: Area, workbook: Workbook): { count: number; points: Point[] } {
  const list: Point[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = workbook.value(area.sheet, area.row + row, area.column + column);
      if (value === null) continue;
      const index = row * area.columns + column;
      if (typeof value === "number") list.push({ index, value, isNumber: true });
      else
        list.push({
          index,
          value: isError(value) ? errorInFile(value) : String(value),
          isNumber: false,
        });
    }
  }
  return { count: area.rows * area.columns, points: list };
}

function cachedPoints(list: Point[]): string {
  return list
    .map(({ index, value }) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`)
    .join("");
}

/** A reference with the values that it had when the workbook was saved: viewers that do not calculate show those. */
function reference(area: Area, workbook: Workbook, asNumbers: boolean): string {
  const formula = `<c:f>${escapeXml(formatArea(area, true))}</c:f>`;
  const { count, points: list } = points(area, workbook);
  const counted = `<c:ptCount val="${count}"/>`;
  if (!asNumbers) {
    return `<c:strRef>${formula}<c:strCache>${counted}${cachedPoints(list)}</c:strCache></c:strRef>`;
  }
  const format = workbook.format(area.sheet, area.row, area.column).numberFormat ?? "General";
  const numbers = cachedPoints(list.filter((point) => point.isNumber || point.value === "#N/A"));
  return (
    `<c:numRef>${formula}<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `${counted}${numbers}</c:numCache></c:numRef>`
  );
}

function hasOnlyNumbers(area: Area, workbook: Workbook): boolean {
  const { points: list } = points(area, workbook);
  return list.length > 0 && list.every((point) => point.isNumber);
}

/** Switches off what Excel does where the file is silent: white negative bars, and lines between scattered points. */
function withoutDefaults(series: string, { kind, line }: ChartKind): string {
  if (kind === "bar" || kind === "column") {
    return series.replace(/<c:(dPt|dLbls|cat|val)>/, '<c:invertIfNegative val="0"/>$&');
  }
  if (kind !== "scatter" || line) return series;
  const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  return series.replace(
    /(<\/c:tx>|<c:order [^>]*>)(?!<c:tx>)(<c:spPr>.*?<\/c:spPr>)?/s,
    `$1${noLine}`
  );
}

/**
 * Completes a chart that `hucre` wrote. It has no place there for the cell of a series name, for cached values, or for
 * the lines and texts of a chart's frame; without those Excel draws it in the style of 2007 and other viewers empty.
 */
export function completeChart(xml: string, chart: Chart, workbook: Workbook): string {
  const kind = chartKind(chart.type);
  const isScatter = kind.kind === "scatter";
  let position = 0;
  const withSeries = xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    const model = chart.series[position++];
    if (!model) return series;
    const { name, categories } = model;
    return withoutDefaults(series, kind)
      .replace(/<c:tx><c:v>.*?<\/c:v><\/c:tx>/s, (literal) => {
        if (typeof name === "object") return `<c:tx>${reference(name, workbook, false)}</c:tx>`;
        return name ? literal : "";
      })
      .replace(
        /(<c:(?:cat|xVal)>).*?(<\/c:(?:cat|xVal)>)/s,
        (whole, open: string, close: string) =>
          categories
            ? open +
              reference(categories, workbook, isScatter || hasOnlyNumbers(categories, workbook)) +
              close
            : whole
      )
      .replace(
        /(<c:(?:val|yVal)>).*?(<\/c:(?:val|yVal)>)/s,
        (_, open: string, close: string) => open + reference(model.values, workbook, true) + close
      );
  });
  return withSeries
    .replace(
      /<c:majorGridlines\/>/g,
      `<c:majorGridlines><c:spPr>${LINE}</c:spPr></c:majorGridlines>`
    )
    .replace(/<c:(catAx|valAx)>(.*?)<c:crossAx/gs, (whole, kind: string, inside: string) => {
      if (inside.includes("<c:spPr>" + NO_LINE)) return whole;
      const line = kind === "catAx" || isScatter ? LINE : NO_LINE;
      return `<c:${kind}>${inside}<c:spPr>${line}</c:spPr><c:crossAx`;
    })
    .replace("</c:chartSpace>", `${TEXT}</c:chartSpace>`);
}
