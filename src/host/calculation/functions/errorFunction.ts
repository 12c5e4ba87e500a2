/**
 * The error function and the standard normal distribution, to about 1e-16 relative.
 * W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), as in SPECFUN.
 */

const SMALL_P = [3.16112374387056560, 113.864154151050156, 377.485237685302021, 3209.37758913846947, 0.185777706184603153]; // prettier-ignore
const SMALL_Q = [
  23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062,
];
const MIDDLE_P = [0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131, 881.95222124176909, 1712.04761263407058, 2051.07837782607147, 1230.33935479799725, 2.15311535474403846e-8]; // prettier-ignore
const MIDDLE_Q = [15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019, 3290.79923573345963, 4362.61909014324716, 3439.36767414372164, 1230.33935480374942]; // prettier-ignore
const TAIL_P = [0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766, 6.58749161529837803e-4, 0.0163153871373020978]; // prettier-ignore
const TAIL_Q = [2.56852019228982242, 1.87295284992346047, 0.527905102951428412, 0.0605183413124413191, 0.00233520497626869185]; // prettier-ignore

/** The last coefficient of `p` leads, as in Cody's tables. */
function ratio(x: number, p: readonly number[], q: readonly number[]): number {
  let above = p[p.length - 1]! * x;
  let below = x;
  for (let i = 0; i < q.length - 1; i++) {
    above = (above + p[i]!) * x;
    below = (below + q[i]!) * x;
  }
  return (above + p[q.length - 1]!) / (below + q[q.length - 1]!);
}

/** exp(-x²) for x ≥ 0 without the loss of digits that squaring x brings. */
function gaussian(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

/** erfc(x) for x above 0.46875. */
function upper(x: number): number {
  if (x <= 4) return gaussian(x) * ratio(x, MIDDLE_P, MIDDLE_Q);
  if (x > 27) return 0;
  const z = 1 / (x * x);
  return (gaussian(x) / x) * (1 / Math.sqrt(Math.PI) - z * ratio(z, TAIL_P, TAIL_Q));
}

const SMALL = 0.46875;

/** Error function. */
export function erf(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude <= SMALL) return x * ratio(x * x, SMALL_P, SMALL_Q);
  return Math.sign(x) * (1 - upper(magnitude));
}

/** 1 − erf(x), accurate where that is small. */
export function erfc(x: number): number {
  const magnitude = Math.abs(x);
  if (magnitude <= SMALL) return 1 - erf(x);
  return x > 0 ? upper(magnitude) : 2 - upper(magnitude);
}

/** Chance that a standard normal variable is at most z. */
export function normalDistribution(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
