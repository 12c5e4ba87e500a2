import type { CellStyle } from "hucre/xlsx";
import type { Border, CellFormat } from "../model/format";

type BorderSide = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

const HORIZONTAL: Record<
  NonNullable<CellFormat["horizontalAlignment"]>,
  Alignment["horizontal"]
> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Record<NonNullable<CellFormat["verticalAlignment"]>, Alignment["vertical"]> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** Marks the styles of cells that keep their text as text; `markQuotedText` turns the mark into `quotePrefix`. */
const QUOTED_TEXT_MARK = "context";

/** "#4472c4" → "4472C4" */
export function colorInFile(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

function borderSide(border: Border | undefined): BorderSide | undefined {
  if (!border || border.style === "None") return undefined;
  const heavy = border.weight === "Medium" || border.weight === "Thick";
  const styles: Record<Exclude<Border["style"], "None">, BorderSide["style"]> = {
    Continuous:
      border.weight === "Hairline"
        ? "hair"
        : border.weight === "Thick"
          ? "thick"
          : heavy
            ? "medium"
            : "thin",
    Dash: heavy ? "mediumDashed" : "dashed",
    DashDot: heavy ? "mediumDashDot" : "dashDot",
    DashDotDot: heavy ? "mediumDashDotDot" : "dashDotDot",
    Dot: "dotted",
    Double: "double",
    SlantDashDot: "slantDashDot",
  };
  return { style: styles[border.style], color: { rgb: colorInFile(border.color) } };
}

function borders(format: CellFormat): CellStyle["border"] {
  if (!format.borders) return undefined;
  const { top, bottom, left, right } = format.borders;
  const sides = {
    top: borderSide(top),
    bottom: borderSide(bottom),
    left: borderSide(left),
    right: borderSide(right),
  };
  return Object.values(sides).some(Boolean) ? sides : undefined;
}

function font(format: CellFormat, complete: boolean): CellStyle["font"] {
  const { bold, italic, underline, strikethrough, fontColor, fontSize, fontName } = format;
  const chosen = { bold, italic, underline, strikethrough };
  if (!Object.values(chosen).some(Boolean) && !fontColor && !fontSize && !fontName)
    return undefined;
  return {
    ...chosen,
    ...(fontColor ? { color: { rgb: colorInFile(fontColor) } } : {}),
    ...(complete ? { size: fontSize ?? 11, name: fontName ?? "Calibri" } : {}),
  };
}

function alignment(format: CellFormat, quotedText: boolean): Alignment | undefined {
  const { horizontalAlignment, verticalAlignment, wrapText, indent } = format;
  if (!horizontalAlignment && !verticalAlignment && !wrapText && !indent && !quotedText)
    return undefined;
  return {
    ...(horizontalAlignment ? { horizontal: HORIZONTAL[horizontalAlignment] } : {}),
    ...(verticalAlignment ? { vertical: VERTICAL[verticalAlignment] } : {}),
    ...(wrapText ? { wrapText } : {}),
    ...(indent ? { indent } : {}),
    ...(quotedText ? { readingOrder: QUOTED_TEXT_MARK } : {}),
  };
}

/** A cell's format as `hucre` takes it; undefined for Excel's default look. */
export function cellStyle(format: CellFormat, quotedText = false): CellStyle | undefined {
  const { numberFormat, fill, locked } = format;
  const style: CellStyle = {
    font: font(format, true),
    fill: fill
      ? { type: "pattern", pattern: "solid", fgColor: { rgb: colorInFile(fill) } }
      : undefined,
    border: borders(format),
    alignment: alignment(format, quotedText),
    numFmt: numberFormat && numberFormat !== "General" ? numberFormat : undefined,
    protection: locked === undefined ? undefined : { locked },
  };
  return Object.values(style).some((part) => part !== undefined) ? style : undefined;
}

/** What a conditional format paints; only what it sets, and its fill as a background colour, as such styles have it. */
export function differentialStyle(format: CellFormat): CellStyle {
  const { numberFormat, fill } = format;
  return {
    font: font(format, false),
    fill: fill
      ? { type: "pattern", pattern: "solid", bgColor: { rgb: colorInFile(fill) } }
      : undefined,
    border: borders(format),
    numFmt: numberFormat && numberFormat !== "General" ? numberFormat : undefined,
  };
}
