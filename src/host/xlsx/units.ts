const PIXELS_PER_POINT = 96 / 72;
/** Pixels of the widest digit in Calibri 11, the font that column widths are counted in. */
const DIGIT_PIXELS = 7;
const EMU_PER_POINT = 12700;

/** A column width in points as a file has it: digits of the default font, padding included, to 1/256. */
export function widthInFile(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Points in English Metric Units, in which drawings are placed. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** Points of a column width in a file. */
export function pointsOfWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS) / PIXELS_PER_POINT;
}
