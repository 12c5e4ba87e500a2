import type { Sheet } from "../model/sheet";
import type { CustomCall } from "./CustomCall";
import type { Expression } from "./expression";
import type { RangeNode } from "./RangeIndex";

/** Where a formula stands in a calculation. */
export enum Status {
  /** Its value is up to date. */
  Clean,
  /** Something it depends on changed. */
  Dirty,
  /** The cells that its formula names are being calculated first. */
  Waiting,
  /** Its evaluation asked for a cell that is not calculated yet; asking for it in turn is a circle. */
  Demanding,
}

/** What the calculation keeps about a formula's cell. */
export interface FormulaState {
  status: Status;
  expression: Expression;
  /** Names that its meaning hangs on, in capitals. */
  symbols: ReadonlySet<string>;
  /** Cells named one by one in the formula: sheet, row, column. */
  cells: readonly (readonly [Sheet, number, number])[];
  ranges: readonly RangeNode[];
  /** Evaluations in the calculation under way. */
  evaluations: number;
  calculation: number;
  /** Custom functions that answered with a promise or stream, in the order of their calls. */
  calls: CustomCall[];
  /** Index in `calls` of the next such call of the evaluation under way. */
  nextCall: number;
}
