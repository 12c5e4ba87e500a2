import { normalDensity, normalDistribution } from "./errorFunction";

/**
 * Coefficients of Acklam's rational approximation of the inverse normal distribution (relative error 1.15e-9), used as the start
 * of Halley's iteration.
 */
const A = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239]; // prettier-ignore
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
];
const C = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783]; // prettier-ignore
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

const LOW = 0.02425;

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

function start(p: number): number {
  if (p < LOW) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(q, C) / (polynomial(q, D) * q + 1);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(r, A) * q) / (polynomial(r, B) * r + 1);
}

/** The z at which the standard normal distribution reaches p, for p between 0 and 1. */
export function normalInverse(p: number): number {
  if (p > 0.5) return -normalInverse(1 - p);
  let z = start(p);
  for (let i = 0; i < 2; i++) {
    const density = normalDensity(z);
    if (density === 0) break;
    const error = (normalDistribution(z) - p) / density;
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}
