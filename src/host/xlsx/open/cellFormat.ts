import type { CellStyle, Color } from "hucre";
import type { Border, CellFormat } from "../../model/format";

type Alignment = NonNullable<CellStyle["alignment"]>;
type Sides = NonNullable<CellStyle["border"]>;
type Side = Sides["top"];

const HORIZONTAL: Record<string, CellFormat["horizontalAlignment"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Record<string, CellFormat["verticalAlignment"]> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

const LINES: Record<string, Omit<Border, "color">> = {
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double" },
  slantDashDot: { style: "SlantDashDot" },
};

/** What colours of a theme mean: "RRGGBB" by number. */
export type ThemeColors = readonly string[];

/** "#RRGGBB" of a colour in a file; undefined for automatic ones. */
export function colorOf(color: Color | undefined, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined) return undefined;
  // The file counts light before dark; the palette of the theme has dark first.
  const index = [1, 0, 3, 2][color.theme] ?? color.theme;
  const base = theme[index];
  return base && `#${tinted(base, color.tint ?? 0)}`;
}

/** A colour made lighter (tint above 0) or darker. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  });
  return parts
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The format of a cell whose style `hucre` read; defaults of the workbook are left out. */
export function cellFormat(
  style: CellStyle,
  theme: ThemeColors,
  usual: { name?: string; size?: number } = {}
): CellFormat {
  const { font, fill, alignment, numFmt, protection } = style;
  const format: CellFormat = {
    numberFormat: numFmt && numFmt !== "General" ? numFmt : undefined,
    fill: fill?.type === "pattern" && fill.pattern !== "none" ? fillColor(fill, theme) : undefined,
    fontColor: blackIsDefault(colorOf(font?.color, theme)),
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strikethrough || undefined,
    fontSize: font?.size !== undefined && font.size !== (usual.size ?? 11) ? font.size : undefined,
    fontName: font?.name && font.name !== (usual.name ?? "Calibri") ? font.name : undefined,
    ...alignmentOf(alignment),
    borders: bordersOf(style.border, theme),
    locked: protection?.locked === false ? false : undefined,
  };
  for (const key of Object.keys(format) as (keyof CellFormat)[]) {
    if (format[key] === undefined) delete format[key];
  }
  return format;
}

type PatternFill = Extract<NonNullable<CellStyle["fill"]>, { type: "pattern" }>;

/** Solid fills have their colour in front, those of conditional formats behind. */
function fillColor({ fgColor, bgColor }: PatternFill, theme: ThemeColors): string | undefined {
  return colorOf(fgColor, theme) ?? colorOf(bgColor, theme);
}

function alignmentOf(alignment: Alignment | undefined): Partial<CellFormat> {
  return {
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? ""],
    verticalAlignment: VERTICAL[alignment?.vertical ?? ""],
    wrapText: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
  };
}

function bordersOf(border: Sides | undefined, theme: ThemeColors): CellFormat["borders"] {
  const side = (given: Side): Border | undefined => {
    const line = LINES[given?.style ?? ""];
    return line && { ...line, color: colorOf(given?.color, theme) ?? "#000000" };
  };
  const { top, bottom, left, right } = border ?? {};
  const sides = { top: side(top), bottom: side(bottom), left: side(left), right: side(right) };
  const present = Object.entries(sides).filter(([, line]) => line !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

/** Black text is what a cell without a colour shows. */
const blackIsDefault = (color: string | undefined) => (color === "#000000" ? undefined : color);
