import { CellError, type Value } from "../model/value";
import { NA } from "./errors";
import { Matrix } from "./operand";

/** Applies a function of two values to each pair; single rows and columns repeat, what has no partner is #N/A. */
export function pairwise(
  left: Value | Matrix,
  right: Value | Matrix,
  apply: (a: Value, b: Value) => Value
): Value | Matrix {
  const leftIsMatrix = left instanceof Matrix;
  const rightIsMatrix = right instanceof Matrix;
  if (!leftIsMatrix && !rightIsMatrix) return apply(left, right);
  if (leftIsMatrix && !rightIsMatrix) return left.map((a) => apply(a, right));
  if (!leftIsMatrix && rightIsMatrix) return right.map((b) => apply(left, b));
  const [a, b] = [left as Matrix, right as Matrix];
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  return Matrix.build(rows, columns, (i, j) => {
    const [x, y] = [a.at(i, j), b.at(i, j)];
    return x === undefined || y === undefined ? NA : apply(x, y);
  });
}

/** The first error of a matrix, if it has one. */
export function firstError(matrix: Matrix): CellError | undefined {
  return matrix.items.find((item): item is CellError => item instanceof CellError);
}
