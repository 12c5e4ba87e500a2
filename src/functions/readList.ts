import { invalidArgument } from "../core";
import { isEmpty, plainValue, type Cells } from "./cell";
import { errorInCell } from "./cellError";

/**
 * Reads a range as a list, row by row; empty cells are passed over.
 *
 * @param read reads one cell
 * @throws MarginError `invalid` where nothing is given; the error that a cell holds
 */
export function readList<T>(read: (value: unknown, name: string) => T) {
  return (cells: Cells, name: string): readonly T[] => {
    const values = cells
      .flat()
      .map(plainValue)
      .filter((cell) => !isEmpty(cell))
      .map((cell) => {
        const error = errorInCell(cell);
        if (error) throw error;
        return read(cell, name);
      });
    if (values.length === 0) throw invalidArgument(name, "is missing");
    return values;
  };
}

/** @throws MarginError `invalid`: `fractions must have as many cells as stops (3); got 2` */
export function requireSameLength(
  first: { readonly name: string; readonly length: number },
  ...others: readonly { readonly name: string; readonly length: number }[]
): void {
  for (const { name, length } of others) {
    if (length === first.length) continue;
    throw invalidArgument(
      name,
      `must have as many cells as ${first.name} (${first.length}); got ${length}`
    );
  }
}
