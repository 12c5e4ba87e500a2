import { Fraction } from "./fraction";
import { requireLosingStop } from "./maxLeverage";
import type { Exposure } from "./profitAndLoss";

/**
 * Size that loses an amount at the stop, fees of both fills included.
 *
 * amount ÷ loss of a size of 1; linear: amount ÷ (|E − S| + f(E + S)); inverse: the same × E × S, which
 * is amount ÷ (|1/E − 1/S| + f(1/E + 1/S)).
 *
 * @param amount in the settlement currency, above 0
 * @throws MarginError `invalid` where the stop does not lose
 * @example lose 100 long from 60,000 with a stop at 58,000, no fees → 0.05
 */
export function sizeForRisk(
  position: Omit<Exposure, "size">,
  amount: Fraction,
  stop: Fraction,
  feeRate: Fraction
): Fraction {
  requireLosingStop({ ...position, size: Fraction.ONE }, stop);
  const { contract, entry } = position;
  const loss = entry.minus(stop).abs().plus(entry.plus(stop).times(feeRate));
  const size = amount.dividedBy(loss);
  // An inverse contract of 1 loses 1/(E × S) of what a linear one does.
  return contract === "linear" ? size : size.times(entry).times(stop);
}
