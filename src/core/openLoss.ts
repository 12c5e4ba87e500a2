import { Fraction } from "./fraction";
import { profitAndLoss, type Exposure } from "./profitAndLoss";

/**
 * Loss that an order would show the moment it is filled at its price, with the market at `mark`; 0 where
 * it would show a profit.
 *
 * size × |min(0, s × (mark − order price))| for linear contracts. Binance adds it to the cost of an order.
 *
 * @param order the exposure after the fill; its entry is the order's price
 * @example short 1 at 9,253.30 with the mark at 9,259.84 → 6.54
 * Source: Binance FAQ 87fa7ee33b574f7084d42bd2ce2e463b, cost required to open a position.
 */
export function openLoss(order: Exposure, mark: Fraction): Fraction {
  const profit = profitAndLoss(order, mark);
  return profit.sign() < 0 ? profit.negated() : Fraction.ZERO;
}
