import { logGamma } from "./incompleteBeta";

const PRECISION = 1e-16;
const TINY = 1e-300;
const MOST_TERMS = 10_000;

/** Series of the lower function (DLMF 8.7.1), quick to converge below a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && Math.abs(term) > Math.abs(sum) * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Continued fraction of the upper function (DLMF 8.9.2) by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const factor = n * (a - n);
    b += 2;
    d = 1 / (b + factor * d || TINY);
    c = b + factor / c || TINY;
    const step = c * d;
    result *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return result;
}

/** Regularized incomplete gamma functions: the chances that a gamma variable of shape a is at most x, and above it. */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = front * lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * upperFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** The gamma function; NaN where it has a pole. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    let product = x > 0 ? 1 : NaN;
    for (let i = 2; i < x && Number.isFinite(product); i++) product *= i;
    return product;
  }
  return x < 0.5 ? Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x)) : Math.exp(logGamma(x));
}
