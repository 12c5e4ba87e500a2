import type { IStyleData } from "@univerjs/core";
import { DEFAULT_FONT, drawnFontSize } from "./standInFont";

/** What a cell keeps free of text, left and right together. */
export const PADDING = 4;
const MOST_DIGITS = 11;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * The number as Excel shows it in a cell `width` pixels wide: in General it gives up digits, in any other number
 * format there are hash signs where it has no room.
 */
export function fitNumber(
  text: string,
  style: IStyleData,
  width: number,
  general: number | undefined
): string {
  const room = width - PADDING;
  if (textWidth(text, style) <= room) return text;
  if (general !== undefined) {
    for (let digits = MOST_DIGITS; digits > 0; digits--) {
      const shorter = String(Number(general.toPrecision(digits))).toUpperCase();
      const keepsWhole = digits >= Math.trunc(Math.abs(general)).toString().length;
      if (keepsWhole && textWidth(shorter, style) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", style))));
}

/** Width in pixels of a text in a style. */
export function textWidth(
  text: string,
  { fs = drawnFontSize(), ff = DEFAULT_FONT, bl, it }: IStyleData
): number {
  const font = `${it ? "italic " : ""}${bl ? "bold " : ""}${fs}pt ${ff}`;
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement("canvas").getContext("2d");
    if (!context) return 0;
    context.font = font;
    width = context.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
