import { gainsWithValue, valueAt } from "./contract";
import { Fraction } from "./fraction";
import { liquidationPrice } from "./liquidationPrice";
import { notAvailable } from "./marginError";
import type { MarginRule } from "./marginRule";
import type { Exposure } from "./profitAndLoss";

/**
 * Price of one market at which a cross-margin account is liquidated while every other price stands still.
 *
 * The account's balance bears the losses of this position and of all others, and keeps the others'
 * maintenance margin too: the isolated formula with M = balance − other maintenance + other profit
 * (Binance: WB − TMM + UPNL). A venue that states equity instead of a wallet balance fits as well: with
 * the exposure's entry set to today's price, the balance is the equity without the others' profit.
 *
 * @param balance wallet balance, without unrealised profit; may be negative
 * @param otherMaintenance maintenance margin of the account's other positions, 0 or more
 * @param otherProfit unrealised profit of the account's other positions; negative = a loss
 * @throws MarginError `notAvailable` where no price liquidates the account, or every price does
 * @example Binance, long 3,683.979 ETH at 1,456.84 beside a BTC position: balance 1,535,443.01, other
 *   maintenance 71,200.81144, other profit −56,354.57, 10 % less 135,365 → 1,153.26
 * Source: Binance FAQ b3c689c1f50a44cabb3a84e663b81d93; OKX help 360053909592 (single-currency cross);
 *   dYdX v4 documentation, liquidations.
 */
export function crossLiquidationPrice(
  exposure: Exposure,
  balance: Fraction,
  rule: MarginRule,
  otherMaintenance: Fraction = Fraction.ZERO,
  otherProfit: Fraction = Fraction.ZERO
): Fraction {
  const { contract, side, size, entry } = exposure;
  const available = balance.minus(otherMaintenance).plus(otherProfit);
  const best = available.plus(valueAt(contract, size, entry));
  if (!gainsWithValue(contract, side) && best.sign() <= 0) {
    throw notAvailable(
      "this account is past liquidation at every price: its balance does not cover the other positions"
    );
  }
  return liquidationPrice(exposure, available, rule);
}
