import { Fraction, invalidArgument } from "../core";
import { shown } from "./cell";
import type { RowCell } from "./evaluate";
import { readListed, type ListedValue } from "./readList";
import { readSigned } from "./readers";

/**
 * Price shocks as fractions (−20 % = −0.2), read row by row; empty cells are passed over.
 *
 * @throws MarginError `invalid` where a shock is −1 or below, or none is given
 */
export const readShocks = readListed((cell, name) => {
  const shock = readSigned(cell, name);
  if (Fraction.ONE.plus(shock).sign() <= 0) {
    throw invalidArgument(name, `must be above -1 (-20 % is -0.2); got ${shown(cell)}`);
  }
  return shock;
});

/** A row for each shock, with a blank one for each empty cell before it: rows stand beside their shocks. */
export function rowsBesideShocks(
  shocks: readonly ListedValue<Fraction>[],
  rowOf: (shock: Fraction) => readonly RowCell[]
): readonly (readonly RowCell[])[] {
  const rows: (readonly RowCell[])[] = [];
  for (const { cell, value } of shocks) {
    const row = rowOf(value);
    while (rows.length < cell) rows.push(row.map(() => ""));
    rows.push(row);
  }
  return rows;
}
