import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { finite, toNumber } from "../coercion";
import { define } from "../define";
import { DIV0, valueError } from "../errors";
import type { Operand } from "../operand";
import { forEachValue, largest, mean, ofNumbers, smallest, total } from "./numbers";
import { sampleDeviation, sampleVariance, variance } from "./spread";

/** Numbers with text in cells as 0 and logical values as 1 and 0, as the functions ending in A take them. */
function allNumbersOf(operands: Operand[], context: CallContext): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      if (value === null && inCells) return;
      const number = inCells && typeof value === "string" ? 0 : toNumber(value);
      if (typeof number === "number") numbers.push(number);
      else error ??= number;
    });
  }
  return error ?? numbers;
}

function ofAll(compute: (numbers: number[]) => Value): BuiltIn {
  return define(["...operand"], (operands, context) => {
    const numbers = allNumbersOf(operands, context);
    return numbers instanceof CellError ? numbers : compute(numbers);
  });
}

function count(
  operands: Operand[],
  context: CallContext,
  counts: (value: Value, inCells: boolean) => boolean
): number {
  let found = 0;
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      if (counts(value, inCells)) found++;
    });
  }
  return found;
}

const average = (numbers: number[]): Value => (numbers.length === 0 ? DIV0 : finite(mean(numbers)));
const product = (numbers: number[]): Value => finite(numbers.reduce((a, b) => a * b, 1));
const maximum = (numbers: number[]): Value => (numbers.length === 0 ? 0 : largest(numbers));
const minimum = (numbers: number[]): Value => (numbers.length === 0 ? 0 : smallest(numbers));
const sum = (numbers: number[]): Value => finite(total(numbers));

export const AGGREGATES: Record<string, BuiltIn> = {
  SUM: ofNumbers(sum),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : product(numbers))),
  AVERAGE: ofNumbers(average),
  MAX: ofNumbers(maximum),
  MIN: ofNumbers(minimum),
  SUMSQ: ofNumbers((numbers) => finite(total(numbers.map((x) => x * x)))),
  AVERAGEA: ofAll(average),
  MAXA: ofAll(maximum),
  MINA: ofAll(minimum),
  STDEVA: ofAll(sampleDeviation),
  STDEVPA: ofAll((numbers) => (numbers.length === 0 ? DIV0 : Math.sqrt(variance(numbers)))),
  VARA: ofAll(sampleVariance),
  VARPA: ofAll((numbers) => (numbers.length === 0 ? DIV0 : variance(numbers))),
  COUNT: define(["...operand"], (operands, context) =>
    count(operands, context, (value, inCells) =>
      inCells ? typeof value === "number" : typeof toNumber(value) === "number"
    )
  ),
  COUNTA: define(["...operand"], (operands, context) =>
    count(operands, context, (value, inCells) => value !== null || !inCells)
  ),
  COUNTBLANK: define(["operand"], (operand, context) =>
    count([operand], context, (value) => value === null || value === "")
  ),
  SUMPRODUCT: define(["matrix", "...matrix"], (first, others) => {
    const matrices = [first, ...others];
    if (others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
      return valueError("SUMPRODUCT needs arrays of the same size");
    }
    let result = 0;
    for (let i = 0; i < first.items.length; i++) {
      let term = 1;
      for (const { items } of matrices) {
        const item = items[i];
        if (item instanceof CellError) return item;
        term *= typeof item === "number" ? item : 0;
      }
      result += term;
    }
    return finite(result);
  }),
};
