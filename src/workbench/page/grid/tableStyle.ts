import { contains, tableBody, type CellFormat, type Table } from "../../../host/model";

/** Accents of Office's theme, by the position of a style in its row of seven: none, accent 1 to accent 6. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A colour mixed with white: share 0.8 leaves a fifth of it. */
function tint(color: string, share: number): string {
  const mixed = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16);
    return Math.round(part + (255 - part) * share);
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * What a table's style paints on a cell below the cell's own format: header, bands, totals, first and last column.
 * Medium and dark styles fill the header, light ones underline it; a colour per style as in Excel's gallery.
 */
export function tableStyle(table: Table, row: number, column: number): CellFormat | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match || !contains(table.area, row, column)) return undefined;
  const accent = ACCENTS[(Number(match[2]) - 1) % ACCENTS.length] ?? "#4472C4";
  const filled = match[1] !== "Light";
  const line = { style: "Continuous", color: tint(accent, 0.4), weight: "Thin" } as const;
  const isFirstRow = row === table.area.row;
  const isLastRow = row === table.area.row + table.area.rows - 1;
  if (table.showHeaders && isFirstRow) {
    return filled
      ? { bold: true, fill: accent, fontColor: "#ffffff", borders: { top: line, bottom: line } }
      : { bold: true, fontColor: accent, borders: { top: line, bottom: line } };
  }
  if (table.showTotals && isLastRow) {
    return { bold: true, borders: { top: { ...line, style: "Double" }, bottom: line } };
  }
  const right = table.area.column + table.area.columns - 1;
  const isBold =
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === right);
  const format: CellFormat = isBold ? { bold: true } : {};
  const isBand =
    (table.showBandedRows && (row - tableBody(table).row) % 2 === 0) ||
    (table.showBandedColumns && (column - table.area.column) % 2 === 0);
  if (isBand) format.fill = tint(accent, 0.8);
  if (filled || isLastRow) format.borders = { top: line, bottom: line };
  return format;
}
