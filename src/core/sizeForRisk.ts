import { Fraction } from "./fraction";
import { requireLosingStop } from "./maxLeverage";
import { profitAndLoss, type Exposure } from "./profitAndLoss";
import { tradingFee } from "./tradingFee";

/**
 * Size that loses an amount at the stop, fees of both fills included.
 *
 * amount ÷ loss of a size of 1; linear: amount ÷ (|E − S| + f(E + S)); inverse: amount ÷
 * (|1/E − 1/S| + f(1/E + 1/S)).
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
  const ofOne = { ...position, size: Fraction.ONE };
  requireLosingStop(ofOne, stop);
  const { contract, entry } = position;
  const fees = tradingFee(contract, Fraction.ONE, entry, feeRate).plus(
    tradingFee(contract, Fraction.ONE, stop, feeRate)
  );
  return amount.dividedBy(fees.minus(profitAndLoss(ofOne, stop)));
}
