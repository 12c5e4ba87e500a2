import type { Sheet } from "../model/sheet";
import type { Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { Frame } from "./builtIn";
import type { Expression } from "./expression";
import type { Matrix, Operand, Reference } from "./operand";

/** What the evaluator needs of its surroundings. */
export interface EvaluationHost {
  readonly workbook: Workbook;
  /** Names, in capitals, of the custom functions. */
  readonly customFunctions: { has(name: string): boolean };
  /** A cell's value, or the values of a range. */
  read(reference: Reference): Value | Matrix;
  /** The range that the formula in the reference's cell fills, for A1#. */
  spillOf(reference: Reference): Operand;
  callCustomFunction(name: string, args: (Operand | undefined)[], frame: Frame): Operand;
  /** The formula behind a defined name. */
  nameExpression(name: string, sheet: Sheet): Expression | undefined;
  /** Parses a text as a formula, for INDIRECT. */
  bind(text: string, sheet: Sheet): Expression;
  formulaAt(reference: Reference): string | undefined;
}
