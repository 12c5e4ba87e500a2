import type { FormulaState } from "../calculation/formulaState";
import type { Area } from "./address";
import type { Sheet } from "./sheet";
import type { Value } from "./value";

/** A cell that holds something: a constant, a formula with its value, or a value spilled from another cell. */
export interface Cell {
  readonly sheet: Sheet;
  row: number;
  column: number;
  /** The formula as written, with its "=". */
  formula?: string;
  value: Value;
  /** Set on cells that show a value of another cell's array. */
  spilledFrom?: Cell;
  /** Set on a formula's cell whose array fills more than the cell itself. */
  spillArea?: Area;
  /** Belongs to the calculation. */
  state?: FormulaState;
}
