/**
 * Greatest common divisor of two whole doubles of any sign; the other one where one is 0.
 *
 * @example greatestCommonDivisor(-100, 10000) // → 100
 */
export function greatestCommonDivisor(a: number, b: number): number {
  let larger = Math.abs(a);
  let smaller = Math.abs(b);
  while (smaller > LARGEST_INTEGER) [larger, smaller] = [smaller, larger % smaller];
  if (smaller === 0) return larger;
  // Remainders of small integers take a fraction of the time of those of doubles.
  let divisor = smaller | 0;
  let rest = (larger % smaller) | 0;
  while (rest !== 0) [divisor, rest] = [rest, (divisor % rest) | 0];
  return divisor;
}

const LARGEST_INTEGER = 2 ** 31 - 1;
