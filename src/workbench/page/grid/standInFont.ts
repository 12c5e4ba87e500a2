/** Advance of a digit in Calibri, as a share of the font size: 1038 of 2048 units. */
const CALIBRI_DIGIT = 0.507;
/** Excel's default font and what stands in for it where it is not installed. */
export const DEFAULT_FONT = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';

const DEFAULT_FONT_SIZE = 11;

let scale: number | undefined;

/**
 * The size, in whole points as the grid draws them, of text in Calibri on this machine. Columns are as wide as text in
 * Calibri needs; the fonts that stand in for it are wider, and text at its full size would be cut off.
 */
export function drawnFontSize(fontSize = DEFAULT_FONT_SIZE): number {
  scale ??= Math.min(1, CALIBRI_DIGIT / digitWidth());
  return Math.round(fontSize * scale);
}

function digitWidth(): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return CALIBRI_DIGIT;
  context.font = `100px ${DEFAULT_FONT}`;
  return context.measureText("0").width / 100;
}
