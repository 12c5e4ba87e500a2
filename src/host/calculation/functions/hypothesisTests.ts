import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { DIV0, NA, NUM } from "../errors";
import type { Matrix } from "../operand";
import { normalDistribution } from "./errorFunction";
import { chiSquareAbove } from "./gammaFamily";
import { mean, numbersIn } from "./numbers";
import { pairs } from "./regression";
import { squaredDeviations } from "./spread";
import { bothTails, fDistribution } from "./studentAndF";

const sampleVariance = (numbers: readonly number[]) =>
  squaredDeviations(numbers) / (numbers.length - 1);

/** Student's t of two samples, and its degrees of freedom. */
function unpaired(a: number[], b: number[], sameVariance: boolean): [t: number, freedom: number] {
  const difference = mean(a) - mean(b);
  if (sameVariance) {
    const freedom = a.length + b.length - 2;
    const pooled = (squaredDeviations(a) + squaredDeviations(b)) / freedom;
    return [difference / Math.sqrt(pooled * (1 / a.length + 1 / b.length)), freedom];
  }
  const [u, v] = [sampleVariance(a) / a.length, sampleVariance(b) / b.length];
  const freedom = (u + v) ** 2 / (u ** 2 / (a.length - 1) + v ** 2 / (b.length - 1));
  return [difference / Math.sqrt(u + v), freedom];
}

function paired(first: Matrix, second: Matrix): [t: number, freedom: number] | CellError {
  const found = pairs(first, second);
  if (found instanceof CellError) return found;
  const differences = found.y.map((y, i) => y - found.x[i]!);
  const n = differences.length;
  return [mean(differences) / Math.sqrt(sampleVariance(differences) / n), n - 1];
}

const tTest = define(["matrix", "matrix", "number", "number"], (first, second, tails, type) => {
  const [sides, kind] = [Math.trunc(tails), Math.trunc(type)];
  if ((sides !== 1 && sides !== 2) || kind < 1 || kind > 3) return NUM;
  const [a, b] = [numbersIn(first), numbersIn(second)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (a.length < 2 || b.length < 2) return DIV0;
  const found = kind === 1 ? paired(first, second) : unpaired(a, b, kind === 2);
  if (found instanceof CellError) return found;
  const [t, freedom] = found;
  return Number.isFinite(t) ? (bothTails(t, freedom) * sides) / 2 : DIV0;
});

const fTest = define(["matrix", "matrix"], (first, second) => {
  const [a, b] = [numbersIn(first), numbersIn(second)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (a.length < 2 || b.length < 2) return DIV0;
  const [u, v] = [sampleVariance(a), sampleVariance(b)];
  if (u === 0 || v === 0) return DIV0;
  const below = fDistribution(u / v, a.length - 1, b.length - 1);
  return 2 * Math.min(below, 1 - below);
});

const zTest = define(["matrix", "number", "number?"], (array, x, deviation): Value => {
  const numbers = numbersIn(array);
  if (numbers instanceof CellError) return numbers;
  if (numbers.length === 0) return NA;
  if (deviation !== undefined && deviation <= 0) return NUM;
  const spread = deviation ?? Math.sqrt(sampleVariance(numbers));
  if (!(spread > 0)) return DIV0;
  return normalDistribution(-(mean(numbers) - x) / (spread / Math.sqrt(numbers.length)));
});

const chiSquareTest = define(["matrix", "matrix"], (actual, expected): Value => {
  const { rows, columns } = actual;
  if (rows !== expected.rows || columns !== expected.columns || rows * columns === 1) return NA;
  const found = pairs(actual, expected);
  if (found instanceof CellError) return found;
  if (found.x.some((each) => each === 0)) return DIV0;
  const sum = found.y.reduce((all, y, i) => all + (y - found.x[i]!) ** 2 / found.x[i]!, 0);
  const freedom = rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1;
  return chiSquareAbove(sum, freedom);
});

/** How likely samples are that differ as much, if nothing but chance parts them. */
export const HYPOTHESIS_TESTS: Record<string, BuiltIn> = {
  "T.TEST": tTest,
  TTEST: tTest,
  "F.TEST": fTest,
  FTEST: fTest,
  "Z.TEST": zTest,
  ZTEST: zTest,
  "CHISQ.TEST": chiSquareTest,
  CHITEST: chiSquareTest,
};
