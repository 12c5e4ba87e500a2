import type { Cell } from "../model/cell";
import { CellError, type Value } from "../model/value";
import type { Calculation } from "./Calculation";
import { type FormulaState, Status } from "./formulaState";
import type { Matrix } from "./operand";
import { NotReady } from "./readCells";
import { placeResult } from "./spill";

/** Evaluations of one formula in one calculation after which it is held to feed on its own result. */
const MOST_EVALUATIONS = 100;

/** Evaluates the formulas that are out of date, each after those it reads. */
export class Recalculation {
  private number = 0;
  private changed = new Set<Cell>();

  constructor(private readonly calculation: Calculation) {}

  /** Empties the queue; returns the cells whose value changed, spilled ones included. */
  run(): Cell[] {
    const { calculation } = this;
    const { invalidation } = calculation;
    calculation.running = true;
    this.number++;
    this.changed = new Set();
    try {
      // Spilled values may add to the queue while it is worked off.
      for (let i = 0; i < invalidation.queue.length; i++) this.settle(invalidation.queue[i]!);
    } finally {
      invalidation.queue = [];
      calculation.running = false;
    }
    return [...this.changed];
  }

  /** Runs an evaluation; what it throws becomes an error value. */
  guarded(evaluate: () => Value | Matrix): Value | Matrix {
    try {
      return evaluate();
    } catch (error) {
      if (error instanceof NotReady) throw error;
      if (error instanceof RangeError) {
        return new CellError("#NUM!", "the formula nests too deeply or its array is too large");
      }
      return new CellError("#VALUE!", (error as Error).message);
    }
  }

  /** Brings one cell up to date, and first what it reads: with a stack of its own, so that chains may be long. */
  private settle(root: Cell): void {
    const stack = [root];
    while (stack.length > 0) {
      const cell = stack[stack.length - 1]!;
      const { state } = cell;
      if (!state || state.status === Status.Clean) {
        stack.pop();
        continue;
      }
      if (state.status === Status.Dirty) {
        state.status = Status.Waiting;
        if (this.pushNamed(state, stack)) continue;
      }
      try {
        this.evaluate(cell, state);
        stack.pop();
      } catch (error) {
        if (!(error instanceof NotReady)) throw error;
        state.status = Status.Demanding;
        stack.push(...error.cells);
      }
    }
  }

  /** Puts the out-of-date cells that the formula names on the stack. */
  private pushNamed(state: FormulaState, stack: Cell[]): boolean {
    const before = stack.length;
    for (const [sheet, row, column] of state.cells) {
      const cell = sheet.cells.get(row, column);
      const source = cell?.state ? cell : cell?.spilledFrom;
      if (source?.state?.status === Status.Dirty) stack.push(source);
    }
    return stack.length > before;
  }

  private evaluate(cell: Cell, state: FormulaState): void {
    for (const node of state.ranges) node.marked = false;
    state.nextCall = 0;
    const { customFunctions, evaluator } = this.calculation;
    customFunctions.caller = cell;
    const frame = {
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      rowShift: 0,
      columnShift: 0,
    };
    let result = this.guarded(() => evaluator.value(state.expression, frame));
    state.calls.splice(state.nextCall).forEach((call) => call.cancel());
    if (state.calculation !== this.number) {
      state.calculation = this.number;
      state.evaluations = 0;
    }
    if (++state.evaluations > MOST_EVALUATIONS) {
      result = new CellError("#CIRC!", "circular reference: the formula changes what it reads");
    }
    state.status = Status.Clean;
    placeResult(this.calculation, cell, result, this.changed);
  }
}
