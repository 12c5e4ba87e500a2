import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatAddress } from "../../model/address";

interface Cell {
  row: number;
  column: number;
}

/** A formula in R1C1 notation, as it reads from its cell: "=A1" in B2 is "=R[-1]C[-1]". */
export function toR1C1(formula: string, cell: Cell): string {
  return translateFormulaToR1C1(formula, address(cell));
}

/** The A1 formula that R1C1 notation means in a cell; a reference that leaves the sheet is #REF!. */
export function toA1(formula: string, cell: Cell): string {
  return translateFormulaToA1(formula, address(cell), { wrapEdges: false });
}

/** A formula copied from one cell to another: relative references move along. */
export function copiedFormula(formula: string, from: Cell, to: Cell): string {
  return toA1(toR1C1(formula, from), to);
}

function address({ row, column }: Cell): string {
  return formatAddress({ row, column, rows: 1, columns: 1 });
}
