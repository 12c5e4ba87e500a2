import { gainsWithValue, valueAt } from "./contract";
import { Fraction } from "./fraction";
import type { Exposure } from "./profitAndLoss";

/**
 * Fee to close a position at its bankruptcy price: fee rate × value there.
 *
 * The value at the bankruptcy price is V₀ − σM (see bankruptcyPrice.ts); with M = V₀ ÷ leverage this is
 * Bybit's V₀ × (1 − s ÷ leverage) × f for linear and V₀ × (1 + s ÷ leverage) × f for inverse contracts.
 *
 * @param margin loss-bearing margin
 * @param feeRate taker fee rate
 * @example linear long 1 at 50,000, margin 5,000, fee rate 0.055 % → 24.75
 * Source: Bybit help centre, order cost of linear and inverse contracts (read 2026-07).
 */
export function feeToClose(exposure: Exposure, margin: Fraction, feeRate: Fraction): Fraction {
  const { contract, side, size, entry } = exposure;
  const entryValue = valueAt(contract, size, entry);
  const bankruptcyValue = gainsWithValue(contract, side)
    ? entryValue.minus(margin)
    : entryValue.plus(margin);
  return bankruptcyValue.times(feeRate);
}

/**
 * The part of a margin that bears losses where the venue's figure contains the fee to close.
 *
 * Shown = M + f × (V₀ − σM), hence M = (shown − f × V₀) ÷ (1 − σf).
 * Source: Bybit help centre, liquidation price of inverse contracts (2026-05-27), where added margin is
 * divided by 1 + f for longs and by 1 − f for shorts; positionIM of its API samples.
 */
export function marginWithoutCloseFee(
  exposure: Exposure,
  shown: Fraction,
  feeRate: Fraction
): Fraction {
  const { contract, side, size, entry } = exposure;
  const entryValue = valueAt(contract, size, entry);
  const share = gainsWithValue(contract, side) ? feeRate.negated() : feeRate;
  return shown.minus(feeRate.times(entryValue)).dividedBy(Fraction.ONE.plus(share));
}

/** The margin that such a venue shows for a loss-bearing one: {@link marginWithoutCloseFee} undone. */
export function marginWithCloseFee(
  exposure: Exposure,
  margin: Fraction,
  feeRate: Fraction
): Fraction {
  return margin.plus(feeToClose(exposure, margin, feeRate));
}
