import { absolute, compare, divide, multiply, sign, subtract } from "../numbers/decimal";
import { RowError } from "../rowError";

/** Exports round amounts, so the product may be off by this much. */
const TOLERANCE = "0.005";

/**
 * Refuses a fill whose price × quantity is not its amount: the mark of a file that a spreadsheet has damaged
 * (`0.003` read as `3`). Only for linear contracts.
 */
export function checkProduct(price?: string, quantity?: string, amount?: string): void {
  if (!price || !quantity || !amount || sign(amount) === 0) return;
  const product = multiply(absolute(price), absolute(quantity));
  const gap = divide(absolute(subtract(product, absolute(amount))), absolute(amount));
  if (compare(gap, TOLERANCE) <= 0) return;
  throw new RowError(
    `price ${price} × quantity ${quantity} is not the amount ${amount}; a spreadsheet has damaged this row`
  );
}
