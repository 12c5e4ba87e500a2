import { valueAt, type ContractKind } from "./contract";
import type { Fraction } from "./fraction";
import { sideSign, type Side } from "./side";

/**
 * Funding paid over a number of funding periods, in the settlement currency; positive = you pay.
 *
 * s × value at the price × rate × periods. A positive rate makes longs pay shorts, on every venue.
 *
 * @param price the price funding is taken on: mark price, or the oracle price on Hyperliquid
 * @param rate rate of one period
 * @example long 30 at 2.77, rate 0.0003 %, one period → 0.0002493
 * Source: Binance FAQ 360033525031 (2025-08-18).
 */
export function fundingCost(
  contract: ContractKind,
  side: Side,
  size: Fraction,
  price: Fraction,
  rate: Fraction,
  periods: Fraction
): Fraction {
  return sideSign(side)
    .times(valueAt(contract, size, price))
    .times(rate)
    .times(periods);
}
