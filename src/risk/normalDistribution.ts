import { erfc, scaledErfc } from "./errorFunction";

/**
 * Standard normal distribution function Φ(x) = erfc(−x ÷ √2) ÷ 2.
 *
 * @example normalCdf(-1.96) // → 0.0249978951482204…
 */
export function normalCdf(x: number): number {
  return erfc(-x * Math.SQRT1_2) / 2;
}

/** exp(x² ÷ 2) × Φ(x), which does not underflow; x of 0 or less. */
export function scaledLowerTail(x: number): number {
  return scaledErfc(-x * Math.SQRT1_2) / 2;
}
