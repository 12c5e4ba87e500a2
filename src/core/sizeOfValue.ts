import type { ContractKind } from "./contract";
import type { Fraction } from "./fraction";

/**
 * Size of a position of this value at a price: the inverse of valueAt.
 *
 * Linear: value ÷ price, in coins. Inverse: value × price, a face value in the quote currency.
 *
 * @example linear, value 30,000 at 60,000 → 0.5
 */
export function sizeOfValue(contract: ContractKind, value: Fraction, price: Fraction): Fraction {
  return contract === "linear" ? value.dividedBy(price) : value.times(price);
}
