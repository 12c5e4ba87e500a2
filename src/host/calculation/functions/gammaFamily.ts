import type { BuiltIn } from "../builtIn";
import { finite } from "../coercion";
import { define } from "../define";
import { NUM } from "../errors";
import { logGamma } from "./incompleteBeta";
import { gamma, incompleteGamma } from "./incompleteGamma";
import { inverse } from "./inverse";

const MOST_DEGREES = 1e10;

function gammaDensity(x: number, shape: number, scale: number): number {
  const logarithm = (shape - 1) * Math.log(x) - x / scale - shape * Math.log(scale);
  return Math.exp(logarithm - logGamma(shape));
}

/** Degrees of freedom as whole numbers; undefined where there are none. */
function degrees(number: number): number | undefined {
  const whole = Math.trunc(number);
  return whole >= 1 && whole <= MOST_DEGREES ? whole : undefined;
}

/** Chance that a sum of as many squared normal variables is above x. */
export function chiSquareAbove(x: number, freedom: number): number {
  return incompleteGamma(freedom / 2, x / 2).upper;
}

const gammaDistribution = define(
  ["number", "number", "number", "logical"],
  (x, shape, scale, cumulative) => {
    if (x < 0 || shape <= 0 || scale <= 0) return NUM;
    return cumulative
      ? incompleteGamma(shape, x / scale).lower
      : finite(gammaDensity(x, shape, scale));
  }
);

const gammaInverse = define(["number", "number", "number"], (p, shape, scale) =>
  p < 0 || p >= 1 || shape <= 0 || scale <= 0
    ? NUM
    : inverse(p, (x) => incompleteGamma(shape, x).lower) * scale
);

const above = define(["number", "number"], (x, freedom) => {
  const n = degrees(freedom);
  return x < 0 || n === undefined ? NUM : chiSquareAbove(x, n);
});

const aboveInverse = define(["number", "number"], (p, freedom) => {
  const n = degrees(freedom);
  if (p <= 0 || p > 1 || n === undefined) return NUM;
  return p === 1 ? 0 : inverse(-p, (x) => -chiSquareAbove(x, n));
});

const poisson = define(["number", "number", "logical"], (number, mean, cumulative) => {
  const n = Math.trunc(number);
  if (n < 0 || mean < 0) return NUM;
  if (cumulative) return incompleteGamma(n + 1, mean).upper;
  return mean === 0 ? Number(n === 0) : Math.exp(n * Math.log(mean) - mean - logGamma(n + 1));
});

const logarithm = define(["number"], (x) => (x <= 0 ? NUM : logGamma(x)));

export const GAMMA_FAMILY: Record<string, BuiltIn> = {
  GAMMA: define(["number"], (x) => finite(gamma(x))),
  GAMMALN: logarithm,
  "GAMMALN.PRECISE": logarithm,
  "GAMMA.DIST": gammaDistribution,
  GAMMADIST: gammaDistribution,
  "GAMMA.INV": gammaInverse,
  GAMMAINV: gammaInverse,
  "CHISQ.DIST": define(["number", "number", "logical"], (x, freedom, cumulative) => {
    const n = degrees(freedom);
    if (x < 0 || n === undefined) return NUM;
    return cumulative ? incompleteGamma(n / 2, x / 2).lower : finite(gammaDensity(x, n / 2, 2));
  }),
  "CHISQ.DIST.RT": above,
  CHIDIST: above,
  "CHISQ.INV": define(["number", "number"], (p, freedom) => {
    const n = degrees(freedom);
    if (p < 0 || p >= 1 || n === undefined) return NUM;
    return p === 0 ? 0 : inverse(p, (x) => incompleteGamma(n / 2, x / 2).lower);
  }),
  "CHISQ.INV.RT": aboveInverse,
  CHIINV: aboveInverse,
  "POISSON.DIST": poisson,
  POISSON: poisson,
};
