import { valueAt, type ContractKind } from "./contract";
import type { Fraction } from "./fraction";

/**
 * Fee of one fill: value × fee rate, in the settlement currency.
 *
 * @example linear 0.5 at 60,000, fee rate 0.05 % → 15
 */
export function tradingFee(
  contract: ContractKind,
  size: Fraction,
  price: Fraction,
  feeRate: Fraction
): Fraction {
  return valueAt(contract, size, price).times(feeRate);
}
