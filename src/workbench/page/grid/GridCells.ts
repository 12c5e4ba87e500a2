import type { Worksheet } from "@univerjs/core";
import type { Cell, Rectangle, Sheet } from "../../../host/model";
import { rawCell } from "./rawCell";

/**
 * Writes cells of the model into Univer's store of a sheet, past its commands: a hundred thousand take
 * milliseconds, and nothing of it is a person's edit to be undone. The caller redraws.
 */
export class GridCells {
  constructor(private readonly worksheetOf: (sheet: Sheet) => Worksheet | undefined) {}

  writeCell(cell: Cell): void {
    const matrix = this.worksheetOf(cell.sheet)?.getCellMatrix();
    if (!matrix) return;
    // A cell that lost its content stays in the list of what was calculated.
    if (cell.sheet.cells.get(cell.row, cell.column) !== cell) this.writeArea(cell.sheet, at(cell));
    else matrix.setValue(cell.row, cell.column, rawCell(cell));
  }

  writeArea(sheet: Sheet, area: Rectangle): void {
    const matrix = this.worksheetOf(sheet)?.getCellMatrix();
    if (!matrix) return;
    const stored = matrix.getMatrix();
    const bottom = area.row + area.rows;
    const right = area.column + area.columns;
    for (const row of keysWithin(stored, area.row, bottom)) {
      const cells = stored[row] ?? {};
      for (const column of keysWithin(cells, area.column, right)) delete cells[column];
    }
    sheet.cells.forEachIn(area, (cell, row, column) => matrix.setValue(row, column, rawCell(cell)));
  }
}

const at = ({ row, column }: Cell): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** The integer keys from `start` to before `end`, at the cost of the smaller of keys and span. */
function keysWithin(stored: Record<number, unknown>, start: number, end: number): number[] {
  if (end - start < 64) {
    return Array.from({ length: end - start }, (_, offset) => start + offset).filter(
      (key) => key in stored
    );
  }
  return Object.keys(stored)
    .map(Number)
    .filter((key) => key >= start && key < end);
}
