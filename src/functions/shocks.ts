import { Fraction, invalidArgument } from "../core";
import { isEmpty, type Cells } from "./cell";
import { errorInCell } from "./cellError";
import { readSigned } from "./readers";

/**
 * Price shocks as fractions (−20 % = −0.2), read row by row; empty cells are passed over.
 *
 * @throws MarginError `invalid` where a shock is −1 or below, or none is given
 */
export function readShocks(cells: Cells, name: string): readonly Fraction[] {
  const shocks = cells
    .flat()
    .filter((cell) => !isEmpty(cell))
    .map((cell) => {
      const error = errorInCell(cell);
      if (error) throw error;
      const shock = readSigned(cell, name);
      if (Fraction.ONE.plus(shock).sign() <= 0) {
        throw invalidArgument(name, `must be above -1 (a price stays above 0); got ${cell}`);
      }
      return shock;
    });
  if (shocks.length === 0) throw invalidArgument(name, "is missing");
  return shocks;
}
