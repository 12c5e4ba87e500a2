import { erfc, scaledErfc } from "./errorFunction";

/**
 * Standard normal distribution function Φ(x) = erfc(−x ÷ √2) ÷ 2.
 *
 * @example normalCdf(-1.96) // → 0.0249978951482204…
 */
export function normalCdf(x: number): number {
  return erfc(-x * Math.SQRT1_2) / 2;
}

/** ln Φ(x); finite also where Φ(x) itself is below the smallest double. */
export function logNormalCdf(x: number): number {
  if (x > -1) return Math.log(normalCdf(x));
  return Math.log(scaledErfc(-x * Math.SQRT1_2) / 2) - (x * x) / 2;
}
