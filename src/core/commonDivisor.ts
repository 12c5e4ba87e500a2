/**
 * Greatest common divisor of two whole doubles of any sign; the other one where one is 0.
 *
 * @example greatestCommonDivisor(-100, 10000) // → 100
 */
export function greatestCommonDivisor(a: number, b: number): number {
  let larger = Math.abs(a);
  let smaller = Math.abs(b);
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
