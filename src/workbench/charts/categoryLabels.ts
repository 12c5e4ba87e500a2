import { elide, textWidth, wrap } from "./textWidth";
import { FONT_SIZE } from "./theme";

const LINE = 14;
const MAXIMUM_LINES = 3;
const SLANTED_LENGTH = 90;

/** How the labels under a category axis are written. */
export interface CategoryLabels {
  style: "level" | "slanted" | "upright";
  /** Lines of each label; an empty list where the label is left out. */
  lines: string[][];
  /** Height that the labels take under the axis. */
  height: number;
}

/**
 * Fits category labels into bands of equal width: on one line, else on up to three, else at 45°, else upright with
 * labels left out between them.
 * @param roomLeft from the edge of the picture to the middle of the first label: slanted labels reach to the left
 */
export function fitCategoryLabels(
  categories: string[],
  band: number,
  roomLeft = Infinity
): CategoryLabels {
  const size = FONT_SIZE.label;
  const wrapped = categories.map((category) => wrap(category, size, band - 6));
  const deepest = Math.max(1, ...wrapped.map((lines) => lines.length));
  const widest = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, size)));
  if (widest <= band - 4 && deepest <= MAXIMUM_LINES) {
    return { style: "level", lines: wrapped, height: deepest * LINE + 6 };
  }
  const short = categories.map((category, index) => {
    const reach = (roomLeft + index * band) / Math.SQRT1_2 - size;
    return elide(category, size, Math.min(SLANTED_LENGTH, reach));
  });
  const longest = Math.max(0, ...short.map((label) => textWidth(label, size)));
  const isNumeric = categories.every((category) => /^[\s$€£+\-−\d.,%()]*$/.test(category));
  if (isNumeric && longest < 60) {
    const every = Math.max(1, Math.ceil((longest + 10) / band));
    const lines = short.map((label, index) => (index % every === 0 ? [label] : []));
    return { style: "level", lines, height: LINE + 6 };
  }
  const slanted = band >= LINE * 1.2;
  const every = slanted ? 1 : Math.ceil(LINE / band);
  const lines = short.map((label, index) => (index % every === 0 ? [label] : []));
  const height = slanted ? (longest + LINE) * Math.SQRT1_2 + 6 : longest + 8;
  return { style: slanted ? "slanted" : "upright", lines, height };
}
