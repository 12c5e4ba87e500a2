/** Up to so many cells a block is one call a cell. */
const MOST_CALLS = 600;

/**
 * Whether a block of custom functions is written with one call a cell, or as one call that spills.
 *
 * A spilled call is cheap for large books. A call a cell keeps its last value where the add-in is missing:
 * LibreOffice drops the stored values of spilled calls and shows #NAME? there.
 */
export function callsPerCell(cells: number): boolean {
  return cells <= MOST_CALLS;
}
