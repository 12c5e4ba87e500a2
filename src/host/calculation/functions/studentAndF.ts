import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { DIV0, NUM } from "../errors";
import { incompleteBeta, logGamma } from "./incompleteBeta";
import { inverse, isChance } from "./inverse";

/** Chance that Student's t exceeds |x| in either direction. */
export function bothTails(x: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + x * x), degrees / 2, 0.5);
}

function student(x: number, degrees: number): number {
  const tail = bothTails(x, degrees) / 2;
  return x > 0 ? 1 - tail : tail;
}

function studentDensity(x: number, n: number): number {
  const scale = Math.exp(logGamma((n + 1) / 2) - logGamma(n / 2)) / Math.sqrt(n * Math.PI);
  return scale * (1 + (x * x) / n) ** (-(n + 1) / 2);
}

/** Chance that a ratio of variances is at most x. */
export function fDistribution(x: number, m: number, n: number): number {
  return incompleteBeta((m * x) / (m * x + n), m / 2, n / 2);
}

/** Chance that a ratio of variances is above x. */
function aboveRatio(x: number, m: number, n: number): number {
  return incompleteBeta(n / (n + m * x), n / 2, m / 2);
}

function fDensity(x: number, m: number, n: number): number {
  const constant =
    logGamma((m + n) / 2) - logGamma(m / 2) - logGamma(n / 2) + (m / 2) * Math.log(m / n);
  return Math.exp(constant + (m / 2 - 1) * Math.log(x) - ((m + n) / 2) * Math.log1p((m * x) / n));
}

/** The t that is exceeded in either direction with the chance given. */
export function studentInverse(tails: number, degrees: number): number {
  return inverse(-tails, (x) => -bothTails(x, degrees));
}

const oldStudent = define(["number", "number", "number"], (x, degrees, tails) => {
  const [n, sides] = [Math.trunc(degrees), Math.trunc(tails)];
  if (x < 0 || n < 1 || (sides !== 1 && sides !== 2)) return NUM;
  return (bothTails(x, n) * sides) / 2;
});

const twoTailedInverse = define(["number", "number"], (p, degrees) => {
  if (p <= 0 || p > 1 || degrees < 1) return NUM;
  return p === 1 ? 0 : studentInverse(p, Math.trunc(degrees));
});

const fAbove = define(["number", "number", "number"], (x, first, second) => {
  const [m, n] = [Math.trunc(first), Math.trunc(second)];
  return x < 0 || m < 1 || n < 1 ? NUM : aboveRatio(x, m, n);
});

const fAboveInverse = define(["number", "number", "number"], (p, first, second) => {
  const [m, n] = [Math.trunc(first), Math.trunc(second)];
  return !isChance(p) || m < 1 || n < 1 ? NUM : inverse(-p, (x) => -aboveRatio(x, m, n));
});

const betaInverse = define(
  ["number", "number", "number", "number?", "number?"],
  (p, a, b, low = 0, high = 1) =>
    !isChance(p) || a <= 0 || b <= 0 || low >= high
      ? NUM
      : low + (high - low) * inverse(p, (x) => incompleteBeta(x, a, b))
);

export const STUDENT_AND_F: Record<string, BuiltIn> = {
  "T.DIST": define(["number", "number", "logical"], (x, degrees, cumulative) => {
    const n = Math.trunc(degrees);
    if (n < 1) return NUM;
    return cumulative ? student(x, n) : studentDensity(x, n);
  }),
  "T.DIST.2T": define(["number", "number"], (x, degrees) =>
    x < 0 || degrees < 1 ? NUM : bothTails(x, Math.trunc(degrees))
  ),
  "T.DIST.RT": define(["number", "number"], (x, degrees) =>
    degrees < 1 ? NUM : student(-x, Math.trunc(degrees))
  ),
  "T.INV": define(["number", "number"], (p, degrees) => {
    if (!isChance(p) || degrees < 1) return NUM;
    const magnitude = p === 0.5 ? 0 : studentInverse(2 * Math.min(p, 1 - p), Math.trunc(degrees));
    return p < 0.5 ? -magnitude : magnitude;
  }),
  "T.INV.2T": twoTailedInverse,
  TINV: twoTailedInverse,
  TDIST: oldStudent,
  "CONFIDENCE.T": define(["number", "number", "number"], (alpha, deviation, size) => {
    const n = Math.trunc(size);
    if (!isChance(alpha) || deviation <= 0 || n < 1) return NUM;
    return n === 1 ? DIV0 : (studentInverse(alpha, n - 1) * deviation) / Math.sqrt(n);
  }),
  "F.DIST": define(["number", "number", "number", "logical"], (x, first, second, cumulative) => {
    const [m, n] = [Math.trunc(first), Math.trunc(second)];
    if (x < 0 || m < 1 || n < 1) return NUM;
    return cumulative ? fDistribution(x, m, n) : fDensity(x, m, n);
  }),
  "F.DIST.RT": fAbove,
  FDIST: fAbove,
  "F.INV.RT": fAboveInverse,
  FINV: fAboveInverse,
  "F.INV": define(["number", "number", "number"], (p, first, second) => {
    const [m, n] = [Math.trunc(first), Math.trunc(second)];
    return !isChance(p) || m < 1 || n < 1 ? NUM : inverse(p, (x) => fDistribution(x, m, n));
  }),
  "BETA.INV": betaInverse,
  BETAINV: betaInverse,
  "BETA.DIST": define(
    ["number", "number", "number", "logical", "number?", "number?"],
    (x, a, b, cumulative, low = 0, high = 1) => {
      if (a <= 0 || b <= 0 || x < low || x > high || low === high) return NUM;
      const share = (x - low) / (high - low);
      if (cumulative) return incompleteBeta(share, a, b);
      const constant = logGamma(a + b) - logGamma(a) - logGamma(b);
      return (Math.exp(constant) * share ** (a - 1) * (1 - share) ** (b - 1)) / (high - low);
    }
  ),
};
