import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { define } from "../define";
import { calcError, valueError } from "../errors";
import { type Lambda, Matrix, type Operand, simplified, toMatrix } from "../operand";

/** Largest array that a formula may make: as many items as fit a sheet's column sixteen times. */
const MOST_ITEMS = 2 ** 24;

/** The single value that a lambda gives for one item. */
function itemOf(lambda: Lambda, args: Operand[], context: CallContext): Value {
  const value = context.read(lambda.invoke(args));
  const single = value instanceof Matrix ? simplified(value) : value;
  return single instanceof Matrix ? calcError("an array of arrays") : single;
}

export const LAMBDAS: Record<string, BuiltIn> = {
  MAP: {
    minimum: 2,
    maximum: 254,
    lazy: (call) => {
      const arrays = call.args.slice(0, -1).map((_, index) => call.value(index));
      const lambda = call.operand(call.args.length - 1);
      if (lambda instanceof CellError) return lambda;
      if (!isLambda(lambda)) return valueError("MAP needs a LAMBDA as its last argument");
      const single = arrays.find((array) => array instanceof CellError);
      if (single) return single;
      const matrices = arrays.map(toMatrix);
      const rows = Math.max(...matrices.map((matrix) => matrix.rows));
      const columns = Math.max(...matrices.map((matrix) => matrix.columns));
      return Matrix.build(rows, columns, (i, j) => {
        const items = matrices.map((matrix) => {
          const item = matrix.at(i, j);
          return item === undefined ? new CellError("#N/A") : item;
        });
        return itemOf(lambda, items, call);
      });
    },
  },
  REDUCE: define(["operand?", "matrix", "lambda"], (initial, array, lambda) => {
    let result: Operand = initial ?? null;
    const items = initial === undefined ? array.items.slice(1) : array.items;
    if (initial === undefined) result = array.items[0] ?? null;
    for (const item of items) result = lambda.invoke([result, item]);
    return result;
  }),
  SCAN: define(["operand?", "matrix", "lambda"], (initial, array, lambda, context) => {
    let result: Value = initial === undefined ? null : firstValue(context.read(initial));
    return new Matrix(
      array.rows,
      array.columns,
      array.items.map((item, index) => {
        result =
          index === 0 && initial === undefined ? item : itemOf(lambda, [result, item], context);
        return result;
      })
    );
  }),
  BYROW: define(["matrix", "lambda"], (array, lambda, context) =>
    Matrix.of(
      array.lines().map((line) => [itemOf(lambda, [new Matrix(1, line.length, line)], context)])
    )
  ),
  BYCOL: define(["matrix", "lambda"], (array, lambda, context) =>
    Matrix.build(1, array.columns, (_, j) =>
      itemOf(lambda, [new Matrix(array.rows, 1, array.column(j))], context)
    )
  ),
  MAKEARRAY: define(["number", "number", "lambda"], (rows, columns, lambda, context) => {
    const [height, width] = [Math.floor(rows), Math.floor(columns)];
    if (height < 1 || width < 1 || height * width > MOST_ITEMS) {
      return valueError(`an array of ${height} rows and ${width} columns cannot be made`);
    }
    return Matrix.build(height, width, (i, j) => itemOf(lambda, [i + 1, j + 1], context));
  }),
  ISOMITTED: { minimum: 1, maximum: 1, lazy: (call) => call.isOmitted(0) },
};

function isLambda(operand: Operand): operand is Lambda {
  return typeof operand === "object" && operand !== null && "invoke" in operand;
}

function firstValue(value: Value | Matrix): Value {
  return value instanceof Matrix ? (value.items[0] ?? null) : value;
}
