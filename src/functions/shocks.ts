import { Fraction, invalidArgument } from "../core";
import { shown } from "./cell";
import { readList } from "./readList";
import { readSigned } from "./readers";

/**
 * Price shocks as fractions (−20 % = −0.2), read row by row; empty cells are passed over.
 *
 * @throws MarginError `invalid` where a shock is −1 or below, or none is given
 */
export const readShocks = readList((cell, name) => {
  const shock = readSigned(cell, name);
  if (Fraction.ONE.plus(shock).sign() <= 0) {
    throw invalidArgument(name, `must be above -1 (-20 % is -0.2); got ${shown(cell)}`);
  }
  return shock;
});
