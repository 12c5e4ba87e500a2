import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { DIV0, NUM } from "../errors";
import type { Matrix } from "../operand";
import { mean, total } from "./numbers";
import { squaredDeviations } from "./spread";

interface Pairs {
  x: number[];
  y: number[];
}

/** Pairs of numbers at the same places of two arrays; places without two numbers are passed over. */
export function pairs(ys: Matrix, xs: Matrix): Pairs | CellError {
  if (ys.items.length !== xs.items.length) {
    return new CellError(
      "#N/A",
      `arrays of ${ys.items.length} and ${xs.items.length} values do not pair`
    );
  }
  const found: Pairs = { x: [], y: [] };
  for (let i = 0; i < ys.items.length; i++) {
    const [y, x] = [ys.items[i], xs.items[i]];
    if (y instanceof CellError) return y;
    if (x instanceof CellError) return x;
    if (typeof x !== "number" || typeof y !== "number") continue;
    found.x.push(x);
    found.y.push(y);
  }
  return found.x.length > 0 ? found : DIV0;
}

/** Sum of the products of deviations from the means. */
function codeviation({ x, y }: Pairs): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  return total(x.map((value, i) => (value - meanX) * (y[i]! - meanY)));
}

function slope(found: Pairs): number | CellError {
  const width = squaredDeviations(found.x);
  return width === 0 ? DIV0 : codeviation(found) / width;
}

function intercept(found: Pairs): number | CellError {
  const rise = slope(found);
  return rise instanceof CellError ? rise : mean(found.y) - rise * mean(found.x);
}

function correlation(found: Pairs): number | CellError {
  const scale = Math.sqrt(squaredDeviations(found.x) * squaredDeviations(found.y));
  return scale === 0 ? DIV0 : codeviation(found) / scale;
}

function ofPairs(compute: (found: Pairs) => Value): BuiltIn {
  return define(["matrix", "matrix"], (ys, xs) => {
    const found = pairs(ys, xs);
    return found instanceof CellError ? found : compute(found);
  });
}

const correlationFunction = ofPairs(correlation);
const populationCovariance = ofPairs((found) => codeviation(found) / found.x.length);

const forecast = define(["number", "matrix", "matrix"], (x, ys, xs) => {
  const found = pairs(ys, xs);
  if (found instanceof CellError) return found;
  const [rise, start] = [slope(found), intercept(found)];
  if (rise instanceof CellError) return rise;
  return start instanceof CellError ? start : start + rise * x;
});

export const REGRESSION: Record<string, BuiltIn> = {
  CORREL: correlationFunction,
  PEARSON: correlationFunction,
  RSQ: ofPairs((found) => {
    const r = correlation(found);
    return r instanceof CellError ? r : r * r;
  }),
  COVAR: populationCovariance,
  "COVARIANCE.P": populationCovariance,
  "COVARIANCE.S": ofPairs((found) =>
    found.x.length < 2 ? DIV0 : codeviation(found) / (found.x.length - 1)
  ),
  SLOPE: ofPairs(slope),
  INTERCEPT: ofPairs(intercept),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
  STEYX: ofPairs((found) => {
    const n = found.x.length;
    const width = squaredDeviations(found.x);
    if (n < 3 || width === 0) return DIV0;
    return Math.sqrt((squaredDeviations(found.y) - codeviation(found) ** 2 / width) / (n - 2));
  }),
  FISHER: define(["number"], (r) => (Math.abs(r) >= 1 ? NUM : Math.atanh(r))),
  FISHERINV: define(["number"], Math.tanh),
  STANDARDIZE: define(["number", "number", "number"], (x, center, deviation) =>
    deviation <= 0 ? NUM : (x - center) / deviation
  ),
};
