import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core"; // prettier-ignore
import type { Border, CellFormat } from "../../../host/model";

const HORIZONTAL: Partial<Record<HorizontalAlign, CellFormat["horizontalAlignment"]>> = {
  [HorizontalAlign.UNSPECIFIED]: "General",
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
};

const VERTICAL: Partial<Record<VerticalAlign, CellFormat["verticalAlignment"]>> = {
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
  [VerticalAlign.BOTTOM]: "Bottom",
};

const EDGES = { t: "top", r: "right", b: "bottom", l: "left" } as const;

/** What an edit of Univer's style changes of a cell's format: keys that it does not name stay as they are. */
export function formatPatch(style: IStyleData): Partial<CellFormat> {
  const patch: Partial<CellFormat> = {};
  if (style.bl !== undefined) patch.bold = style.bl === BooleanNumber.TRUE;
  if (style.it !== undefined) patch.italic = style.it === BooleanNumber.TRUE;
  if (style.ul !== undefined) patch.underline = style.ul?.s === BooleanNumber.TRUE;
  if (style.st !== undefined) patch.strikethrough = style.st?.s === BooleanNumber.TRUE;
  if (style.fs !== undefined) patch.fontSize = style.fs ?? undefined;
  if (style.bg !== undefined) patch.fill = hex(style.bg?.rgb);
  if (style.cl !== undefined) patch.fontColor = hex(style.cl?.rgb);
  if (style.ht !== undefined) patch.horizontalAlignment = HORIZONTAL[style.ht ?? 0];
  if (style.vt !== undefined) patch.verticalAlignment = VERTICAL[style.vt ?? 0];
  if (style.tb !== undefined) patch.wrapText = style.tb === WrapStrategy.WRAP;
  if (style.n !== undefined) patch.numberFormat = style.n?.pattern;
  if (style.bd !== undefined) patch.borders = borders(style.bd);
  return patch;
}

function borders(data: IStyleData["bd"]): CellFormat["borders"] {
  const result: NonNullable<CellFormat["borders"]> = {};
  for (const [key, edge] of Object.entries(EDGES)) {
    const line = data?.[key as keyof typeof EDGES];
    if (line && line.s !== BorderStyleTypes.NONE) {
      result[edge] = border(line.s, hex(line.cl?.rgb) ?? "#000000");
    }
  }
  return result;
}

function border(line: BorderStyleTypes, color: string): Border {
  switch (line) {
    case BorderStyleTypes.DOUBLE:
      return { style: "Double", color };
    case BorderStyleTypes.DASHED:
      return { style: "Dash", color };
    case BorderStyleTypes.DOTTED:
      return { style: "Dot", color };
    case BorderStyleTypes.MEDIUM:
      return { style: "Continuous", color, weight: "Medium" };
    case BorderStyleTypes.THICK:
      return { style: "Continuous", color, weight: "Thick" };
    default:
      return { style: "Continuous", color, weight: "Thin" };
  }
}

/** `#rrggbb` of a CSS colour as Univer writes it. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return color;
  const two = (part = "0") => Number(part).toString(16).padStart(2, "0");
  return `#${two(parts[1])}${two(parts[2])}${two(parts[3])}`;
}
