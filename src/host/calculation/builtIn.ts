import type { Sheet } from "../model/sheet";
import type { Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { Expression } from "./expression";
import type { Matrix, Operand, Reference } from "./operand";

/** Where a formula is evaluated. */
export interface Frame {
  sheet: Sheet;
  row: number;
  column: number;
  /** How far relative references are moved, for formulas shared by an area. */
  rowShift: number;
  columnShift: number;
}

/** Variables of LET and LAMBDA, innermost first. */
export interface Scope {
  name: string;
  value: Operand | undefined;
  outer?: Scope;
}

/** What a function may ask while it runs. */
export interface CallContext {
  readonly workbook: Workbook;
  readonly frame: Frame;
  /** Reads what a reference points to. */
  read(operand: Operand): Value | Matrix;
  /** The reference that a text names, for INDIRECT. */
  resolve(text: string): Operand;
  /** True where the cell holds a formula, for ISFORMULA and FORMULATEXT. */
  formulaAt(reference: Reference): string | undefined;
}

/** What a function that evaluates its own arguments gets. */
export interface LazyCall extends CallContext {
  readonly args: readonly Expression[];
  /** True where the argument is left empty or missing. */
  isOmitted(index: number): boolean;
  /** The argument, references not read. */
  operand(index: number): Operand;
  /** The argument's value or array. */
  value(index: number): Value | Matrix;
}

/** A function of the language. Arguments left empty are undefined. */
export interface BuiltIn {
  minimum: number;
  maximum: number;
  /** Its result may change without any of its inputs changing. */
  volatile?: boolean;
  call?: (args: (Operand | undefined)[], context: CallContext) => Operand;
  lazy?: (call: LazyCall) => Operand;
}
