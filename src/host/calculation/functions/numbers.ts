import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { toNumber } from "../coercion";
import { define } from "../define";
import { Matrix, type Operand, Reference, Union } from "../operand";

/** Calls back for each value of an argument, and tells whether it stands in cells or an array. */
export function forEachValue(
  operand: Operand,
  context: CallContext,
  visit: (value: Value, inCells: boolean) => void
): void {
  if (operand instanceof Union) {
    for (const part of operand.parts) forEachValue(part, context, visit);
    return;
  }
  const value = context.read(operand);
  if (value instanceof Matrix) for (const item of value.items) visit(item, true);
  else visit(value, operand instanceof Reference);
}

/** The numbers of arguments as SUM takes them: all in cells, others converted; the first error instead. */
export function numbersOf(
  operands: readonly Operand[],
  context: CallContext
): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  const add = (value: Value, inCells: boolean): void => {
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) error ??= value;
    else if (!inCells) {
      const number = toNumber(value);
      if (typeof number === "number") numbers.push(number);
      else error ??= number;
    }
  };
  for (const operand of operands) forEachValue(operand, context, add);
  return error ?? numbers;
}

/** A function of all the numbers of its arguments. */
export function ofNumbers(compute: (numbers: number[]) => Value): BuiltIn {
  return define(["...operand"], (operands, context) => {
    const numbers = numbersOf(operands, context);
    return numbers instanceof CellError ? numbers : compute(numbers);
  });
}

/** The numbers of one array; the first error instead. */
export function numbersIn(matrix: Matrix): number[] | CellError {
  const numbers: number[] = [];
  for (const item of matrix.items) {
    if (item instanceof CellError) return item;
    if (typeof item === "number") numbers.push(item);
  }
  return numbers;
}

export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

export function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length;
}

export function largest(numbers: readonly number[]): number {
  let result = -Infinity;
  for (const number of numbers) if (number > result) result = number;
  return result;
}

export function smallest(numbers: readonly number[]): number {
  let result = Infinity;
  for (const number of numbers) if (number < result) result = number;
  return result;
}
