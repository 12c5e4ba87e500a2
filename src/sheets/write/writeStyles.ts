import {
  addressOf,
  STYLES,
  type CellStyle,
  type NumberFormatPlan,
  type StylePlan,
} from "../../scenario";
import type { Operation } from "./operation";

type Edge = "EdgeTop" | "EdgeBottom" | "InsideHorizontal";

function drawLine(format: Excel.RangeFormat, edge: Edge, color: string): void {
  const line = format.borders.getItem(edge);
  line.style = "Continuous";
  line.weight = "Thin";
  line.color = color;
}

/** Sets what a style says of a range of so many rows. */
export function applyStyle(range: Excel.Range, style: CellStyle, rows: number): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.lineAbove !== undefined) drawLine(format, "EdgeTop", style.lineAbove);
  if (style.lineBelow !== undefined) drawLine(format, "EdgeBottom", style.lineBelow);
  if (style.linesBetween !== undefined && rows > 1) {
    drawLine(format, "InsideHorizontal", style.linesBetween);
  }
}

/** Fonts, fills, alignment and lines of an area. */
export function writeStyle({ area: at, style }: StylePlan): Operation {
  return {
    bytes: 1500,
    step: "Formatting",
    queue: (sheet) => applyStyle(sheet.getRange(addressOf(at)), STYLES[style], at.rows),
  };
}

/** The number formats of an area, in one write: one code for all of it travels as such. */
export function writeNumberFormat({ area: at, code }: NumberFormatPlan): Operation {
  const codes =
    typeof code === "string"
      ? // Excel takes a single value for every cell of a range; its types do not know.
        (code as unknown as string[][])
      : Array.from({ length: at.rows }, (_, row) =>
          Array.from({ length: at.columns }, () => code[row] ?? "General")
        );
  return {
    bytes: 300 + JSON.stringify(codes).length,
    step: "Formatting",
    queue(sheet) {
      sheet.getRange(addressOf(at)).numberFormat = codes;
    },
  };
}
