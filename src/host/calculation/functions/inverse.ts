/** The x from 0 on at which a rising function reaches p, by bisection. */
export function inverse(p: number, reach: (x: number) => number): number {
  let [low, high] = [0, 1];
  while (reach(high) < p && high < 1e300) high *= 2;
  for (let step = 0; step < 2000; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (reach(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** True of a probability that is neither certain nor impossible. */
export const isChance = (p: number): boolean => p > 0 && p < 1;
