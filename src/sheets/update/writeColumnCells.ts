import { addressOf, area, type Cell } from "../../scenario";
import { cellInput, type CellInput } from "../write/cellInput";
import type { Operation } from "../write/operation";

/** Rows that one write covers at most. */
const MOST_ROWS = 5000;

/** On a sheet that stands, `null` in a write leaves a cell alone, and an empty text empties it. */
function input(cell: Cell | undefined): CellInput {
  if (cell === undefined) return null;
  return cell === null || cell === "" ? "" : cellInput(cell);
}

/**
 * Writes some cells of a column, by row of the sheet; those between them stay as they are.
 * @param notation of the formulas among the cells
 */
export function writeColumnCells(
  column: number,
  cells: ReadonlyMap<number, Cell>,
  notation: "formulas" | "formulasR1C1"
): Operation[] {
  const rows = [...cells.keys()];
  if (!rows.length) return [];
  const last = rows.reduce((a, b) => Math.max(a, b));
  const operations: Operation[] = [];
  let start = rows.reduce((a, b) => Math.min(a, b));
  for (; start <= last; start += MOST_ROWS) {
    const at = area(start, column, Math.min(MOST_ROWS, last - start + 1));
    const inputs = Array.from({ length: at.rows }, (_, row) => [input(cells.get(at.row + row))]);
    operations.push({
      bytes: 300 + JSON.stringify(inputs).length,
      step: "Writing cells",
      queue(sheet) {
        sheet.getRange(addressOf(at))[notation] = inputs;
      },
    });
  }
  return operations;
}
