import type { Fraction } from "./fraction";
import { initialMargin } from "./initialMargin";
import { profitAndLoss, type Exposure } from "./profitAndLoss";

/**
 * Profit before costs ÷ initial margin, as venues show it (ROE).
 *
 * Linear: s × leverage × (price ÷ entry − 1). Inverse: s × leverage × (1 − entry ÷ price).
 *
 * @example linear long from 60,000 to 61,500 with leverage 10 → 0.25
 * Source: uplRatio of OKX's position data; the ROE of Binance's calculator.
 */
export function returnOnMargin(exposure: Exposure, price: Fraction, leverage: Fraction): Fraction {
  return profitAndLoss(exposure, price).dividedBy(initialMargin(exposure, leverage));
}
