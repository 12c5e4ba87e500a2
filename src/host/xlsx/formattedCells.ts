import { intersection, type Rectangle } from "../model/address";
import type { CellFormat } from "../model/format";
import type { Sheet } from "../model/sheet";
import type { ColumnRun } from "./columnFormats";

/** Formats of larger areas are written to this many cells; beyond, only where the sheet has contents. */
const MOST_CELLS = 100_000;

function used(sheet: Sheet): Rectangle | undefined {
  const bounds = [sheet.cells.bounds(), sheet.formats.cells.bounds()].filter(
    (area) => area !== undefined
  );
  const [first, second] = bounds;
  if (!first || !second) return first;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const bottom = Math.max(first.row + first.rows, second.row + second.rows);
  const right = Math.max(first.column + first.columns, second.column + second.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Calls back for empty cells whose format must be written with the cell, because their column does not give it. */
export function forEachFormattedBlank(
  sheet: Sheet,
  runs: ColumnRun[],
  visit: (row: number, column: number, format: CellFormat) => void
): void {
  const visitBlank = (row: number, column: number, format: CellFormat) => {
    const run = runs.find(({ first, last }) => column >= first && column <= last);
    const isColumns = run?.format && JSON.stringify(format) === JSON.stringify(run.format);
    if (!isColumns) visit(row, column, format);
  };
  for (const [row, column, format] of sheet.formats.cells.entries())
    if (!sheet.cells.get(row, column)) visitBlank(row, column, format);
  const contents = used(sheet);
  for (const { area } of sheet.formats.layers) {
    const isLarge = area.rows * area.columns > MOST_CELLS;
    const clipped = isLarge ? contents && intersection(area, contents) : area;
    if (!clipped) continue;
    for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
      for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
        if (!sheet.cells.get(row, column)) visitBlank(row, column, sheet.formats.get(row, column));
      }
    }
  }
}
