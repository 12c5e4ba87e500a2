import { CellError } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { NUM, VALUE, valueError } from "../errors";
import { Matrix, simplified } from "../operand";

/** The numbers of a matrix, which must hold nothing else. */
function numeric(matrix: Matrix): number[][] | CellError {
  for (const item of matrix.items) {
    if (item instanceof CellError) return item;
    if (typeof item !== "number") return VALUE;
  }
  return matrix.lines() as number[][];
}

function product(a: number[][], b: number[][]): number[][] {
  return a.map((line) =>
    Array.from({ length: b[0]!.length }, (_, j) =>
      line.reduce((sum, x, k) => sum + x * b[k]![j]!, 0)
    )
  );
}

/** Gaussian elimination with pivoting: the determinant, and the inverse where it exists. */
function eliminated(matrix: number[][]): { determinant: number; inverse?: number[][] } {
  const size = matrix.length;
  const left = matrix.map((line) => [...line]);
  const right: number[][] = left.map((_, i) => left.map((__, j) => (i === j ? 1 : 0)));
  let determinant = 1;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) {
      if (Math.abs(left[i]![k]!) > Math.abs(left[pivot]![k]!)) pivot = i;
    }
    const head = left[pivot]![k]!;
    if (head === 0) return { determinant: 0 };
    if (pivot !== k) {
      [left[k], left[pivot]] = [left[pivot]!, left[k]!];
      [right[k], right[pivot]] = [right[pivot]!, right[k]!];
      determinant = -determinant;
    }
    determinant *= head;
    left[k] = left[k]!.map((x) => x / head);
    right[k] = right[k]!.map((x) => x / head);
    for (let i = 0; i < size; i++) {
      const factor = left[i]![k]!;
      if (i === k || factor === 0) continue;
      left[i] = left[i]!.map((x, j) => x - factor * left[k]![j]!);
      right[i] = right[i]!.map((x, j) => x - factor * right[k]![j]!);
    }
  }
  return { determinant, inverse: right };
}

export const MATRICES: Record<string, BuiltIn> = {
  MMULT: define(["matrix", "matrix"], (a, b) => {
    if (a.columns !== b.rows) {
      return valueError(
        `MMULT needs as many columns on the left (${a.columns}) as rows on the right (${b.rows})`
      );
    }
    const [left, right] = [numeric(a), numeric(b)];
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : simplified(Matrix.of(product(left, right)));
  }),
  MDETERM: define(["matrix"], (array) => {
    const numbers = array.rows === array.columns ? numeric(array) : VALUE;
    return numbers instanceof CellError ? numbers : eliminated(numbers).determinant;
  }),
  MINVERSE: define(["matrix"], (array) => {
    const numbers = array.rows === array.columns ? numeric(array) : VALUE;
    if (numbers instanceof CellError) return numbers;
    const { inverse } = eliminated(numbers);
    return inverse ? simplified(Matrix.of(inverse)) : NUM;
  }),
  MUNIT: define(["number"], (size) =>
    size < 1
      ? VALUE
      : simplified(Matrix.build(Math.trunc(size), Math.trunc(size), (i, j) => (i === j ? 1 : 0)))
  ),
};
