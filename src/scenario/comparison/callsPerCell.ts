/** Up to so many cells a block is one formula a cell. */
const MOST_FORMULAS = 600;

/**
 * Whether a block is written with one formula a cell, or as one formula that spills.
 *
 * A spilled formula is cheap for large books. A call a cell keeps its last value where the add-in is missing:
 * LibreOffice drops the stored values of spilled calls and shows #NAME? there.
 */
export function callsPerCell(cells: number): boolean {
  return cells <= MOST_FORMULAS;
}

/** One row of a block, or all of its rows at once where a formula spills. */
export type Which = number | "all";
