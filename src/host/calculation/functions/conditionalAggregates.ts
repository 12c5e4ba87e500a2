import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { finite } from "../coercion";
import { define } from "../define";
import { DIV0, VALUE, valueError } from "../errors";
import { Matrix, type Operand, Reference, toMatrix } from "../operand";
import { criterion } from "./criteria";
import { largest, mean, smallest, total } from "./numbers";

/** The items of a range that meet the criteria at their places; with an array of criteria, one result each. */
function matching(
  values: Operand | undefined,
  conditions: Operand[],
  context: CallContext,
  compute: (matched: Value[]) => Value
): Operand {
  if (conditions.length % 2 === 1) return valueError("a range lacks its criterion");
  const ranges: Matrix[] = [];
  const criteria: (Value | Matrix)[] = [];
  for (let i = 0; i < conditions.length; i += 2) {
    const range = context.read(conditions[i]!);
    if (range instanceof CellError) return range;
    ranges.push(toMatrix(range));
    criteria.push(context.read(conditions[i + 1]!));
  }
  const first = ranges[0]!;
  const source = values === undefined ? first : sourceOf(values, first, context);
  if (source instanceof CellError) return source;
  const differs = ({ rows, columns }: Matrix) => rows !== first.rows || columns !== first.columns;
  if (ranges.some(differs) || differs(source)) return valueError("the ranges differ in size");
  const resultFor = (wanted: Value[]): Value => {
    const tests = wanted.map(criterion);
    const matched = source.items.filter((_, index) =>
      tests.every((test, number) => test(ranges[number]!.items[index] ?? null))
    );
    return compute(matched);
  };
  const shape = criteria.find((each) => each instanceof Matrix);
  if (!shape) return resultFor(criteria as Value[]);
  return Matrix.build(shape.rows, shape.columns, (i, j) =>
    resultFor(criteria.map((each) => (each instanceof Matrix ? (each.at(i, j) ?? null) : each)))
  );
}

/** The range of values, sized as the range of the condition from its first cell on, as SUMIF reads it. */
function sourceOf(values: Operand, like: Matrix, context: CallContext): Matrix | CellError {
  const value = context.read(values);
  if (value instanceof CellError) return value;
  const matrix = toMatrix(value);
  if (!(values instanceof Reference)) return matrix;
  if (matrix.rows === like.rows && matrix.columns === like.columns) return matrix;
  const { sheet, row, column } = values;
  const resized = context.read(new Reference(sheet, row, column, like.rows, like.columns));
  return resized instanceof CellError ? resized : toMatrix(resized);
}

function ofMatched(compute: (numbers: number[]) => Value): (matched: Value[]) => Value {
  return (matched) => {
    const error = matched.find((value): value is CellError => value instanceof CellError);
    return error ?? compute(matched.filter((value) => typeof value === "number"));
  };
}

const sum = ofMatched((numbers) => finite(total(numbers)));
const average = ofMatched((numbers) => (numbers.length === 0 ? DIV0 : mean(numbers)));
const maximum = ofMatched((numbers) => (numbers.length === 0 ? 0 : largest(numbers)));
const minimum = ofMatched((numbers) => (numbers.length === 0 ? 0 : smallest(numbers)));

function single(compute: (matched: Value[]) => Value): BuiltIn {
  return define(["operand", "operand", "operand?"], (range, wanted, values, context) =>
    matching(values, [range, wanted], context, compute)
  );
}

function several(compute: (matched: Value[]) => Value): BuiltIn {
  return define(["operand", "...operand"], (values, conditions, context) => {
    if (conditions.length === 0) return VALUE;
    const source = context.read(values);
    if (source instanceof CellError) return source;
    return matching(toMatrix(source), conditions, context, compute);
  });
}

export const CONDITIONAL_AGGREGATES: Record<string, BuiltIn> = {
  SUMIF: single(sum),
  AVERAGEIF: single(average),
  COUNTIF: define(["operand", "operand"], (range, wanted, context) =>
    matching(undefined, [range, wanted], context, (matched) => matched.length)
  ),
  COUNTIFS: define(["...operand"], (conditions, context) =>
    matching(undefined, conditions, context, (matched) => matched.length)
  ),
  SUMIFS: several(sum),
  AVERAGEIFS: several(average),
  MAXIFS: several(maximum),
  MINIFS: several(minimum),
};
