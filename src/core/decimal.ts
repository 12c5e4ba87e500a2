import { Decimal } from "decimal.js";

/**
 * Decimal arithmetic that never rounds a sum or a product of the quantities this package accepts.
 *
 * Quantities have at most 17 significant digits and lie within 1e±20 (see quantity.ts), so that the
 * products and sums of one formula stay far below 2,000 digits. Only division rounds, and only
 * whole.ts divides. A clone, so that nobody else's Decimal.set() reaches in here.
 */
export const Exact = Decimal.clone({
  precision: 2000,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Exact = Decimal;
