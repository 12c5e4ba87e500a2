import { addressOf, area, isFormula, type Block } from "../../scenario";
import { cellInput, type CellInput } from "./cellInput";
import type { Operation } from "./operation";

const MOST_BLOCK_BYTES = 1_000_000;

/** True where any cell of the block is calculated: such blocks follow after tables and names exist. */
export function isCalculated(block: Block): boolean {
  return block.cells.some((row) => row.some(isFormula));
}

function operation(block: Block, start: number, rows: CellInput[][], bytes: number): Operation {
  const at = area(block.row + start, block.column, rows.length, rows[0]?.length ?? 0);
  return {
    bytes,
    step: "Writing cells",
    queue(sheet) {
      sheet.getRange(addressOf(at)).formulas = rows;
    },
  };
}

/** A block as one write, or as several one below the other where it is large. */
export function writeBlock(block: Block, limit = MOST_BLOCK_BYTES): Operation[] {
  const operations: Operation[] = [];
  let rows: CellInput[][] = [];
  let bytes = 0;
  let start = 0;
  block.cells.forEach((cells, index) => {
    const row = cells.map(cellInput);
    const size = JSON.stringify(row).length;
    if (rows.length && bytes + size > limit) {
      operations.push(operation(block, start, rows, bytes));
      [rows, bytes, start] = [[], 0, index];
    }
    rows.push(row);
    bytes += size;
  });
  if (rows.length) operations.push(operation(block, start, rows, bytes));
  return operations;
}
