import { gainsWithValue, valueAt, type ContractKind } from "./contract";
import type { Fraction } from "./fraction";
import type { Side } from "./side";

/** What a position is, apart from its margin. */
export interface Exposure {
  readonly contract: ContractKind;
  readonly side: Side;
  /** Linear: coins. Inverse: face value in the quote currency. Above 0. */
  readonly size: Fraction;
  /** Average entry price. Above 0. */
  readonly entry: Fraction;
}

/**
 * Profit or loss before costs, in the settlement currency.
 *
 * Linear: s × size × (price − entry). Inverse: s × size × (1/entry − 1/price).
 *
 * @example linear long, 0.5 at 60,000, price 61,000 → 500
 * @example inverse short, 10,000 USD at 50,000, price 40,000 → 0.05 coins
 */
export function profitAndLoss(exposure: Exposure, price: Fraction): Fraction {
  const { contract, side, size, entry } = exposure;
  const change = valueAt(contract, size, price).minus(valueAt(contract, size, entry));
  return gainsWithValue(contract, side) ? change : change.negated();
}
