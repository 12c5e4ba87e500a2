import { mean, total } from "./numbers";

/** A least-squares fit of y by variables, each with its coefficient. */
export interface LinearModel {
  coefficients: number[];
  /** 0 where the model has none. */
  intercept: number;
  coefficientErrors: number[];
  interceptError: number;
  /** Of the estimate of y. */
  standardError: number;
  /** Observations beyond those that the coefficients use up. */
  freedom: number;
  explained: number;
  unexplained: number;
  /** Variables that are no combination of those before them. */
  rank: number;
}

/** A variable counts as a combination of others where they leave less than this share of its squares. */
const COLLINEAR = 1e-20;

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * Fits by orthogonalizing the variables one after another (Gram and Schmidt, twice for the digits). A variable that is a
 * combination of others gets the coefficient 0.
 */
export function fitLinearModel(
  y: readonly number[],
  variables: readonly (readonly number[])[],
  hasIntercept: boolean
): LinearModel {
  const center = (values: readonly number[]) => (hasIntercept ? mean(values) : 0);
  const means = variables.map(center);
  const meanY = center(y);
  const centred = variables.map((values, j) => values.map((value) => value - means[j]!));
  const heights = y.map((value) => value - meanY);
  const { directions, triangle, kept } = orthogonalized(centred);
  const size = variables.length;
  // The inverse of the triangle: variables by directions.
  const inverse = inverseOf(triangle, kept);
  const along = directions.map((direction) => dot(direction, heights));
  const coefficients = inverse.map((line) => dot(line, along));
  const rest = heights.map((height, i) => height - total(coefficients.map((c, j) => c * centred[j]![i]!))); // prettier-ignore
  const unexplained = dot(rest, rest);
  const rank = kept.filter(Boolean).length;
  const freedom = y.length - rank - (hasIntercept ? 1 : 0);
  const variance = freedom > 0 ? unexplained / freedom : 0;
  const ofMeans = Array.from({ length: size }, (_, k) =>
    total(inverse.map((line, j) => line[k]! * means[j]!))
  );
  return {
    coefficients,
    intercept: hasIntercept ? meanY - dot(coefficients, means) : 0,
    coefficientErrors: inverse.map((line) => Math.sqrt(variance * dot(line, line))),
    interceptError: Math.sqrt(variance * (1 / y.length + dot(ofMeans, ofMeans))),
    standardError: Math.sqrt(variance),
    freedom,
    explained: dot(heights, heights) - unexplained,
    unexplained,
    rank,
  };
}

/** Orthonormal directions, and how the variables are composed of them. */
function orthogonalized(variables: readonly number[][]): {
  directions: number[][];
  triangle: number[][];
  kept: boolean[];
} {
  const directions: number[][] = [];
  const triangle = variables.map(() => new Array<number>(variables.length).fill(0));
  const kept: boolean[] = [];
  variables.forEach((variable, j) => {
    let left = [...variable];
    for (let pass = 0; pass < 2; pass++) {
      for (let k = 0; k < j; k++) {
        const share = dot(directions[k]!, left);
        triangle[k]![j]! += share;
        left = left.map((value, i) => value - share * directions[k]![i]!);
      }
    }
    const length = Math.sqrt(dot(left, left));
    kept[j] = length * length > COLLINEAR * dot(variable, variable);
    triangle[j]![j] = length;
    directions.push(left.map((value) => (kept[j] ? value / length : 0)));
  });
  return { directions, triangle, kept };
}

/** Inverse of an upper triangle; rows and columns that are not kept are 0. */
function inverseOf(triangle: readonly number[][], kept: readonly boolean[]): number[][] {
  const size = triangle.length;
  const inverse = triangle.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++) {
    if (!kept[column]) continue;
    for (let row = column; row >= 0; row--) {
      if (!kept[row]) continue;
      let sum = row === column ? 1 : 0;
      for (let k = row + 1; k <= column; k++) sum -= triangle[row]![k]! * inverse[k]![column]!;
      inverse[row]![column] = sum / triangle[row]![row]!;
    }
  }
  return inverse;
}
