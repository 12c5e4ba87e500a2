/** A formula in English A1 notation, with its leading `=`. */
export interface Formula {
  readonly formula: string;
}

/**
 * What a plan puts in a cell. A string is always text, whatever it starts with; only a {@link Formula}
 * is ever calculated. `null` is an empty cell.
 */
export type Cell = string | number | boolean | null | Formula;

/** Marks a text as a formula: `formula("A1*2")` → `{ formula: "=A1*2" }`. */
export function formula(expression: string): Formula {
  return { formula: `=${expression}` };
}

/** True for a cell that is calculated. */
export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === "object" && cell !== null;
}
