import { CellError, type Value } from "../model/value";
import { pairwise } from "./broadcast";
import { compareValues, finite, toNumber, toText } from "./coercion";
import { DIV0, NUM } from "./errors";
import type { Matrix } from "./operand";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

const ARITHMETIC: Record<string, (a: number, b: number) => number | CellError> = {
  "+": (a, b) => finite(a + b),
  "-": (a, b) => finite(a - b),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? DIV0 : finite(a / b)),
  "^": power,
};

const COMPARISON: Record<string, (order: number) => boolean> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** a to the power of b; 0^0 is #NUM! and a negative power of 0 #DIV/0!, as in Excel. */
export function power(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  return finite(a ** b);
}

function apply(operator: Operator): (a: Value, b: Value) => Value {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) {
    return (a, b) => {
      const x = toNumber(a);
      if (typeof x !== "number") return x;
      const y = toNumber(b);
      return typeof y === "number" ? arithmetic(x, y) : y;
    };
  }
  const comparison = COMPARISON[operator];
  const combine: (a: Value, b: Value) => Value = comparison
    ? (a, b) => comparison(compareValues(a, b))
    : (a, b) => toText(a) + toText(b);
  return (a, b) => (a instanceof CellError ? a : b instanceof CellError ? b : combine(a, b));
}

const OPERATORS = new Map<Operator, (a: Value, b: Value) => Value>(
  (["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="] as const).map((operator) => [
    operator,
    apply(operator),
  ])
);

/** The result of a binary operator on values or arrays. */
export function binary(
  operator: Operator,
  left: Value | Matrix,
  right: Value | Matrix
): Value | Matrix {
  return pairwise(left, right, OPERATORS.get(operator)!);
}

/** Ratio of a difference to its operand below which Excel's last addition or subtraction gives 0. */
const NEGLIGIBLE = 2 ** -49;

/** The final sum or difference of a formula, with rounding residue removed as Excel does. */
export function withoutResidue(result: Value | Matrix, left: Value | Matrix): Value | Matrix {
  if (typeof result !== "number" || typeof left !== "number" || result === 0) return result;
  return Math.abs(result) < Math.abs(left) * NEGLIGIBLE ? 0 : result;
}
