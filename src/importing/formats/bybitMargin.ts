import { add, divide, multiply, sign, subtract } from "../numbers/decimal";
import type { Position } from "../position";

/** Base taker fee of Bybit perpetuals. */
const TAKER_FEE = "0.00055";

/**
 * Wallet margin from `positionBalance`, which holds the fee to close as well: balance − V·(1 ∓ 1/L)·f for
 * linear, ± for inverse contracts (the fee at the bankruptcy price). Undefined where the field is empty or
 * zero, as it is on cross margin.
 */
export function bybitWalletMargin(
  position: Position,
  balance: string | null | undefined
): string | undefined {
  if (!balance || sign(balance) <= 0 || !position.leverage) return undefined;
  const value =
    position.contract === "linear"
      ? multiply(position.size, position.entry)
      : divide(position.size, position.entry, 40);
  const perLeverage = divide("1", position.leverage, 40);
  const bankruptcyCheaper = (position.side === "long") === (position.contract === "linear");
  const factor = bankruptcyCheaper ? subtract("1", perLeverage) : add("1", perLeverage);
  const fee = multiply(multiply(value, factor), TAKER_FEE);
  const margin = divide(subtract(balance, fee), "1", 12);
  return sign(margin) > 0 ? margin : undefined;
}
