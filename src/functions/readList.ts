import { invalidArgument } from "../core";
import { isEmpty, plainValue, type Cells } from "./cell";
import { errorInCell } from "./cellError";

/** A value of a list, and the number of its cell in the range, row by row from 0. */
export interface ListedValue<T> {
  readonly cell: number;
  readonly value: T;
}

/**
 * Reads a range as a list, row by row; empty cells are passed over.
 *
 * @param read reads one cell; errors name its row and column where the range has several
 * @throws MarginError `invalid` where nothing is given; the error that a cell holds
 */
export function readListed<T>(read: (value: unknown, name: string) => T) {
  return (cells: Cells, name: string): readonly ListedValue<T>[] => {
    const listed: ListedValue<T>[] = [];
    const columns = cells[0]?.length ?? 0;
    cells.forEach((line, row) => {
      line.forEach((content, column) => {
        const value = plainValue(content);
        if (isEmpty(value)) return;
        const error = errorInCell(value);
        if (error) throw error;
        const place =
          name +
          (cells.length > 1 ? ` row ${row + 1}` : "") +
          (columns > 1 ? ` column ${column + 1}` : "");
        listed.push({ cell: row * columns + column, value: read(value, place) });
      });
    });
    if (listed.length === 0) throw invalidArgument(name, "is missing");
    return listed;
  };
}

/** The same without the cells' numbers. */
export function readList<T>(read: (value: unknown, name: string) => T) {
  const readCells = readListed(read);
  return (cells: Cells, name: string): readonly T[] =>
    readCells(cells, name).map(({ value }) => value);
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
