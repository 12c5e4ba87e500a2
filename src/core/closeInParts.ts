import { valueAt } from "./contract";
import { Fraction } from "./fraction";
import { profitAndLoss, type Exposure } from "./profitAndLoss";

/** One closing order of a ladder: its price, and the fraction of the whole position that it closes. */
export interface PartialOrder {
  readonly price: Fraction;
  readonly fraction: Fraction;
}

/** What a closing order does to a position. */
export interface PartialClose {
  readonly closedSize: Fraction;
  /** Profit of the closed part less the fee of closing it. */
  readonly realised: Fraction;
  readonly remainingSize: Fraction;
  readonly remainingMargin: Fraction;
}

/**
 * Closes a position in parts. Each part takes its share of the margin with it, and its profit or loss and
 * fee are settled with that share, so that what remains keeps entry price and leverage.
 *
 * Of a part q at price P: realised = s × q × (P − entry) − fee rate × value of q at P (linear);
 * remaining margin = margin × remaining size ÷ size.
 *
 * | conserved | |
 * |---|---|
 * | size | Σ closed + remaining = size |
 * | margin | Σ released + remaining = margin |
 * | profit | Σ realised before fees + profit of the rest = profit of the whole, at one price |
 *
 * @param orders fractions above 0 whose sum is at most 1
 * @param margin isolated margin of the whole position, as the venue shows it
 * @example long 1 at 60,000, margin 6,000: half closed at 58,000 without fee → realised −1,000,
 *   remaining 0.5 with margin 3,000
 * A convention: venues release the margin of a closed part in proportion, but none prints a worked figure.
 */
export function closeInParts(
  exposure: Exposure,
  margin: Fraction,
  orders: readonly PartialOrder[],
  feeRate: Fraction
): readonly PartialClose[] {
  let remaining = Fraction.ONE;
  return orders.map(({ price, fraction }) => {
    remaining = remaining.minus(fraction);
    const closed = { ...exposure, size: exposure.size.times(fraction) };
    const fee = valueAt(closed.contract, closed.size, price).times(feeRate);
    return {
      closedSize: closed.size,
      realised: profitAndLoss(closed, price).minus(fee),
      remainingSize: exposure.size.times(remaining),
      remainingMargin: margin.times(remaining),
    };
  });
}
