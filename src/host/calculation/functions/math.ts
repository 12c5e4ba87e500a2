import type { BuiltIn } from "../builtIn";
import { CellError } from "../../model/value";
import { finite } from "../coercion";
import { define } from "../define";
import { DIV0, NUM, valueError } from "../errors";
import { Matrix } from "../operand";
import { power } from "../operators";
import { numbersOf } from "./numbers";

function ofNumber(compute: (number: number) => number): BuiltIn {
  return define(["number"], (number) => finite(compute(number)));
}

function logarithm(number: number, base: number): number | CellError {
  if (number <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  if (base === 10) return Math.log10(number);
  return base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
}

/** n choose k in steps that stay whole. */
function combinations(n: number, k: number): number | CellError {
  const [total, taken] = [Math.trunc(n), Math.trunc(k)];
  if (taken < 0 || total < taken) return NUM;
  let result = 1;
  for (let i = 1; i <= Math.min(taken, total - taken); i++) result = (result * (total - i + 1)) / i;
  return finite(Math.round(result));
}

function factorial(number: number, step = 1): number | CellError {
  let result = 1;
  if (number < 0) return NUM;
  for (let i = Math.trunc(number); i > 1 && Number.isFinite(result); i -= step) result *= i;
  return finite(result);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function ofWholeNumbers(combine: (a: number, b: number) => number): BuiltIn {
  return define(["...operand"], (operands, context) => {
    const numbers = numbersOf(operands, context);
    if (numbers instanceof CellError) return numbers;
    if (numbers.some((number) => number < 0)) return NUM;
    return finite(numbers.map(Math.trunc).reduce(combine));
  });
}

/** The remainder with the sign of the divisor; a residue that is none in 15 digits is none. */
function modulo(number: number, by: number): number | CellError {
  if (by === 0) return DIV0;
  return finite(number - by * Math.floor(number / by));
}

export const MATH: Record<string, BuiltIn> = {
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber(Math.sqrt),
  EXP: ofNumber(Math.exp),
  LN: define(["number"], (number) => (number <= 0 ? NUM : Math.log(number))),
  LOG10: define(["number"], (number) => (number <= 0 ? NUM : Math.log10(number))),
  LOG: define(["number", "number?"], (number, base = 10) => logarithm(number, base)),
  POWER: define(["number", "number"], power),
  MOD: define(["number", "number"], modulo),
  QUOTIENT: define(["number", "number"], (a, b) => (b === 0 ? DIV0 : Math.trunc(a / b))),
  PI: define([], () => Math.PI),
  SQRTPI: ofNumber((number) => Math.sqrt(number * Math.PI)),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ATAN2: define(["number", "number"], (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  SINH: ofNumber(Math.sinh),
  COSH: ofNumber(Math.cosh),
  TANH: ofNumber(Math.tanh),
  ASINH: ofNumber(Math.asinh),
  ACOSH: ofNumber(Math.acosh),
  ATANH: ofNumber(Math.atanh),
  DEGREES: ofNumber((radians) => (radians / Math.PI) * 180),
  RADIANS: ofNumber((degrees) => (degrees / 180) * Math.PI),
  FACT: define(["number"], (number) => factorial(number)),
  FACTDOUBLE: define(["number"], (number) => factorial(number, 2)),
  COMBIN: define(["number", "number"], combinations),
  COMBINA: define(["number", "number"], (n, k) => (k === 0 ? 1 : combinations(n + k - 1, k))),
  PERMUT: define(["number", "number"], (n, k) => {
    const ways = combinations(n, k);
    const orders = factorial(k);
    if (ways instanceof CellError) return ways;
    return orders instanceof CellError ? orders : finite(Math.round(ways * orders));
  }),
  GCD: ofWholeNumbers(divisor),
  LCM: ofWholeNumbers((a, b) => (a === 0 || b === 0 ? 0 : (a / divisor(a, b)) * b)),
  RAND: define([], () => Math.random(), { volatile: true }),
  RANDBETWEEN: define(["number", "number"], (low, high) => {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return last < first ? NUM : first + Math.floor(Math.random() * (last - first + 1));
  }),
  RANDARRAY: define(
    ["number?", "number?", "number?", "number?", "logical?"],
    (rows = 1, columns = 1, low = 0, high = 1, whole = false) => {
      if (rows < 1 || columns < 1 || high < low) return valueError("RANDARRAY needs at least one row and column, and a maximum above the minimum"); // prettier-ignore
      return Matrix.build(Math.floor(rows), Math.floor(columns), () =>
        whole
          ? Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1))
          : low + Math.random() * (high - low)
      );
    }
  ),
};
