import { isFormula, type Cell } from "../../scenario";

const LONGEST_TEXT = 32_000;

/** What a range is given for a cell; `null` leaves the cell empty. */
export type CellInput = string | number | boolean | null;

/**
 * The input that makes Excel hold exactly this cell. Every text carries the leading apostrophe of Excel's
 * "this is text": whatever a file contains (`=1+1`, `+cmd`, `@x`, `MAR1`, `1e5`), it stays that text.
 */
export function cellInput(cell: Cell): CellInput {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== "string") return cell;
  return cell === "" ? null : `'${cell.slice(0, LONGEST_TEXT)}`;
}
