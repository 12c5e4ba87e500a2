/**
 * Logarithmic returns: ln(price ÷ price before), one fewer than prices.
 *
 * @example logReturns([100, 110]) // → [0.0953…]
 */
export function logReturns(prices: readonly number[]): readonly number[] {
  return prices.slice(1).map((price, index) => Math.log(price / (prices[index] as number)));
}
