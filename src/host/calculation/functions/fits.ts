import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { NA, NUM, REF, VALUE } from "../errors";
import { Matrix, type Operand, simplified } from "../operand";
import { fitLinearModel, type LinearModel } from "./linearModel";

/** What a fit is made of: the observations, and one list of values for each variable. */
interface Observations {
  y: number[];
  variables: number[][];
  /** Variables lie in columns (or, false, in rows). */
  inColumns: boolean;
}

function numeric(matrix: Matrix): number[] | CellError {
  for (const item of matrix.items) {
    if (item instanceof CellError) return item;
    if (typeof item !== "number") return VALUE;
  }
  return matrix.items as number[];
}

/** Reads known y and x as LINEST does; without x they are counted 1, 2, 3, ... */
function observations(ys: Matrix, xs: Matrix | undefined): Observations | CellError {
  const y = numeric(ys);
  if (y instanceof CellError) return y;
  const inColumns = ys.columns === 1 || ys.rows > 1;
  if (!xs) return { y, variables: [y.map((_, i) => i + 1)], inColumns };
  const x = numeric(xs);
  if (x instanceof CellError) return x;
  if (xs.rows === ys.rows && xs.columns === ys.columns) return { y, variables: [x], inColumns };
  if (ys.columns === 1 && xs.rows === ys.rows) {
    return { y, variables: columnsOf(xs), inColumns: true };
  }
  if (ys.rows === 1 && xs.columns === ys.columns) {
    return { y, variables: columnsOf(xs.transposed()), inColumns: false };
  }
  return REF;
}

function columnsOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.columns }, (_, j) => matrix.column(j) as number[]);
}

/** Coefficients, last variable first, then the intercept; with statistics the four rows that Excel puts below. */
function report(
  model: LinearModel,
  hasIntercept: boolean,
  withStatistics: boolean,
  shown: (coefficient: number) => number
): Operand {
  const coefficients = [...model.coefficients].reverse().map(shown);
  const first: Value[] = [...coefficients, shown(model.intercept)];
  if (!withStatistics) return simplified(Matrix.of([first]));
  const { explained, unexplained, freedom, rank, standardError } = model;
  const strength = freedom === 0 || unexplained === 0 ? NUM : explained / rank / (unexplained / freedom); // prettier-ignore
  const lines: Value[][] = [
    [...model.coefficientErrors].reverse(),
    [explained / (explained + unexplained), standardError],
    [strength, freedom],
    [explained, unexplained],
  ];
  lines[0]!.push(hasIntercept ? model.interceptError : NA);
  const padded = lines.map((line) => [
    ...line,
    ...new Array<Value>(first.length - line.length).fill(NA),
  ]);
  return Matrix.of([first, ...padded]);
}

function regression(isGrowth: boolean): BuiltIn {
  return define(
    ["matrix", "matrix?", "logical?", "logical?"],
    (ys, xs, hasIntercept = true, withStatistics = false) => {
      const found = observed(ys, xs, isGrowth);
      if (found instanceof CellError) return found;
      const model = fitLinearModel(found.y, found.variables, hasIntercept);
      return report(model, hasIntercept, withStatistics, isGrowth ? Math.exp : (value) => value);
    }
  );
}

/** Observations, of a growth by their logarithms. */
function observed(ys: Matrix, xs: Matrix | undefined, isGrowth: boolean): Observations | CellError {
  const found = observations(ys, xs);
  if (found instanceof CellError || !isGrowth) return found;
  if (found.y.some((value) => value <= 0)) return NUM;
  return { ...found, y: found.y.map(Math.log) };
}

function prediction(isGrowth: boolean): BuiltIn {
  return define(
    ["matrix", "matrix?", "matrix?", "logical?"],
    (ys, xs, newXs, hasIntercept = true) => {
      const found = observed(ys, xs, isGrowth);
      if (found instanceof CellError) return found;
      const { coefficients, intercept } = fitLinearModel(found.y, found.variables, hasIntercept);
      const wanted = newXs ?? xs ?? counted(ys);
      const values = numeric(wanted);
      if (values instanceof CellError) return values;
      const predict = (x: readonly number[]) => {
        const y = x.reduce((sum, value, j) => sum + value * coefficients[j]!, intercept);
        return isGrowth ? Math.exp(y) : y;
      };
      if (coefficients.length === 1) {
        return simplified(wanted.map((value) => predict([value as number])));
      }
      const points = found.inColumns ? wanted : wanted.transposed();
      if (points.columns !== coefficients.length) return REF;
      const answers = points.lines().map((line) => [predict(line as number[])]);
      const column = Matrix.of(answers);
      return simplified(found.inColumns ? column : column.transposed());
    }
  );
}

/** 1, 2, 3, ... in the shape of the observations. */
function counted({ rows, columns }: Matrix): Matrix {
  return Matrix.build(rows, columns, (i, j) => i * columns + j + 1);
}

/** Fits of straight lines and of exponential growth by any number of variables. */
export const FITS: Record<string, BuiltIn> = {
  LINEST: regression(false),
  LOGEST: regression(true),
  TREND: prediction(false),
  GROWTH: prediction(true),
};
