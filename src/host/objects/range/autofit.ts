import { intersection, type Rectangle } from "../../model/address";
import type { Range } from "./Range";
import { setColumnWidth, setRowHeight } from "./rangeSize";

/** Points that a character of Calibri 11 takes, and the room beside it, in Excel on Windows. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const DEFAULT_SIZE = 11;
const BOLD_FACTOR = 1.08;
const LINE_FACTOR = 15 / 11;

/** Makes each column as wide as its longest text. Estimated from the number of characters. */
export function autofitColumns(range: Range): void {
  for (const [column, width] of largest(range, "column", ({ text, size, bold }) => {
    const characters = Math.max(...text.split("\n").map((line) => line.length));
    return (characters * CHARACTER * size * (bold ? BOLD_FACTOR : 1)) / DEFAULT_SIZE + PADDING;
  })) {
    setColumnWidth(range.at({ ...range.area, column, columns: 1 }), width);
  }
}

/** Makes each row as high as its highest text. */
export function autofitRows(range: Range): void {
  for (const [row, height] of largest(range, "row", ({ text, size, wrap }) => {
    const lines = wrap ? text.split("\n").length : 1;
    return lines * size * LINE_FACTOR;
  })) {
    setRowHeight(range.at({ ...range.area, row, rows: 1 }), height);
  }
}

interface Shown {
  text: string;
  size: number;
  bold: boolean;
  wrap: boolean;
}

/** The largest measure of the texts in each row or column that has any. */
function largest(
  { session, sheet, area }: Range,
  by: "row" | "column",
  measure: (shown: Shown) => number
): Map<number, number> {
  const measures = new Map<number, number>();
  const used = session.workbook.usedArea(sheet);
  const common: Rectangle | undefined = used && intersection(area, used);
  if (!common) return measures;
  sheet.cells.forEachIn(common, (_cell, row, column) => {
    const text = session.workbook.text(sheet, row, column);
    if (text === "") return;
    const {
      fontSize = DEFAULT_SIZE,
      bold = false,
      wrapText = false,
    } = session.workbook.format(sheet, row, column);
    const key = by === "row" ? row : column;
    const size = measure({ text, size: fontSize, bold, wrap: wrapText });
    measures.set(key, Math.max(measures.get(key) ?? 0, size));
  });
  return measures;
}
