import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { Border, CellFormat } from "../../../host/model";

type Borders = NonNullable<CellFormat["borders"]>;

const HORIZONTAL: Record<string, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Record<string, BorderStyleTypes> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HEAVY: Record<string, BorderStyleTypes | undefined> = {
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const INDENT_STEP = 9;

/** A cell's format in the words of Univer. */
export function cellStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.fontName) style.ff = fontFamily(format.fontName);
  if (format.fontSize) style.fs = format.fontSize;
  if (format.bold) style.bl = BooleanNumber.TRUE;
  if (format.italic) style.it = BooleanNumber.TRUE;
  if (format.underline) style.ul = { s: BooleanNumber.TRUE };
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.fill) style.bg = { rgb: format.fill };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  const horizontal = HORIZONTAL[format.horizontalAlignment ?? ""];
  if (horizontal) style.ht = horizontal;
  const vertical = VERTICAL[format.verticalAlignment ?? ""];
  if (vertical) style.vt = vertical;
  if (format.wrapText) style.tb = WrapStrategy.WRAP;
  if (format.indent) {
    const side = horizontal === HorizontalAlign.RIGHT ? "r" : "l";
    style.pd = { [side]: 2 + format.indent * INDENT_STEP };
  }
  if (format.borders) style.bd = borderData(format.borders);
  return style;
}

/** A font with what stands in for it where it is not installed. */
function fontFamily(name: string): string {
  return `"${name.replace(/["\\]/g, "")}", Carlito, "Segoe UI", Arial, sans-serif`;
}

function borderData({ top, right, bottom, left }: Borders): IBorderData {
  return { t: line(top), r: line(right), b: line(bottom), l: line(left) };
}

function line(border: Border | undefined): IBorderData["t"] {
  const kind = border && LINES[border.style];
  if (!border || kind === undefined) return undefined;
  const heavy = HEAVY[border.weight ?? "Thin"];
  const s = kind === BorderStyleTypes.THIN && heavy !== undefined ? heavy : kind;
  return { s, cl: { rgb: border.color } };
}
