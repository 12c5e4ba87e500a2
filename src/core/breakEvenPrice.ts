import { gainsWithValue, priceAtValue, valueAt } from "./contract";
import { Fraction } from "./fraction";
import { notAvailable } from "./marginError";
import type { Exposure } from "./profitAndLoss";
import { sideSign } from "./side";

/**
 * Exit price at which a position has earned back the fees of both fills and the funding paid.
 *
 * σ(V − V₀) = f(V₀ + V) + F, hence V = ((σ + f)V₀ + F) ÷ (σ − f); see contract.ts for V and σ.
 * Linear long: (QE(1 + f) + F) ÷ (Q(1 − f)); linear short: (QE(1 − f) − F) ÷ (Q(1 + f)).
 *
 * | case | answer |
 * |---|---|
 * | funding received (F below 0) | nearer to entry, or beyond it |
 * | no price above 0 earns the costs back, or none above 0 still loses | not available |
 *
 * @param feeRate fee rate of each fill, below 1
 * @param funding paid so far in the settlement currency; negative = received
 * @example linear long 1 at 50,000, fee rate 0.055 %, no funding → 50,055.030266…
 */
export function breakEvenPrice(
  exposure: Exposure,
  feeRate: Fraction,
  funding: Fraction = Fraction.ZERO
): Fraction {
  const { contract, side, size, entry } = exposure;
  const sigma = sideSign(gainsWithValue(contract, side) ? "long" : "short");
  const value = sigma
    .plus(feeRate)
    .times(valueAt(contract, size, entry))
    .plus(funding)
    .dividedBy(sigma.minus(feeRate));
  if (value.sign() <= 0) {
    throw notAvailable(
      funding.sign() > 0
        ? "no exit price earns these costs back"
        : "this position earns at every exit price: the funding received covers any loss"
    );
  }
  return priceAtValue(contract, size, value);
}
