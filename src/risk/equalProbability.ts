import { sum } from "simple-statistics";

/** What one position needs so that its liquidation has a given chance. */
export type MarginAt = (probability: number) => number;

/** Margins that make liquidation equally likely, and how likely that is. */
export interface EqualMargins {
  readonly margins: readonly number[];
  readonly probability: number;
}

/** ln of the smallest chance that is still told apart from none. */
const SMALLEST_LOG = Math.log(1e-300);
const BISECTIONS = 200;

/**
 * Splits a total so that every position is liquidated with one and the same chance.
 *
 * Each margin falls as the chance grows, so that their sum does too: the chance is found by bisection on
 * its logarithm, and the last rounding error goes to the largest margin, so that the sum is the total.
 *
 * @param needs Infinity where no margin makes a position so safe
 * @param total between what all positions need at a chance of nearly 1 and of nearly 0
 * @returns undefined where no common chance spends the total
 */
export function equalProbability(
  needs: readonly MarginAt[],
  total: number
): EqualMargins | undefined {
  const spent = (logarithm: number) => {
    const margins = marginsAt(needs, Math.exp(logarithm));
    // The sum carries its rounding errors along, which would make NaN of Infinity.
    return margins.includes(Infinity) ? Infinity : sum(margins);
  };
  let rare = SMALLEST_LOG;
  let likely = Math.log1p(-1e-12);
  if (spent(likely) > total || spent(rare) < total) return undefined;
  for (let step = 0; step < BISECTIONS && likely - rare > Math.abs(rare) * 2 ** -52; step += 1) {
    const middle = (rare + likely) / 2;
    if (spent(middle) > total) rare = middle;
    else likely = middle;
  }
  const probability = Math.exp(likely);
  const margins = marginsAt(needs, probability);
  return isSpent(margins, total) ? { margins: exactly(margins, total), probability } : undefined;
}

function marginsAt(needs: readonly MarginAt[], probability: number): readonly number[] {
  return needs.map((need) => need(probability));
}

/** Whether the margins come to the total, but for what bisection leaves open. */
function isSpent(margins: readonly number[], total: number): boolean {
  return Math.abs(total - sum(margins)) <= Math.abs(total) * 1e-9;
}

function exactly(margins: readonly number[], total: number): readonly number[] {
  const largest = margins.indexOf(Math.max(...margins));
  const others = sum(margins.filter((_, index) => index !== largest));
  return margins.map((margin, index) => (index === largest ? total - others : margin));
}
