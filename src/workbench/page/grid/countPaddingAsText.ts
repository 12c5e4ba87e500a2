import { SpreadsheetSkeleton } from "@univerjs/engine-render";

const USUAL_PADDING = 2;

/**
 * Lets a text run over into the next cell as soon as it does not fit with its indent. Univer compares the bare
 * text with the cell, and cuts off what the indent moves beyond it.
 */
export function countPaddingAsText(): void {
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, align, row, column, count) {
    const { pd } = this.worksheet.getComposedCellStyle(row, column);
    const width = size.width + (pd?.l ?? USUAL_PADDING) + (pd?.r ?? USUAL_PADDING);
    return getOverflowPosition.call(this, { ...size, width }, align, row, column, count);
  };
}
