import { Fraction } from "./fraction";
import type { Side } from "./side";

/**
 * How a contract is settled.
 *
 * - `linear`: size in coins, value and profit in the quote currency. Value = size × price.
 * - `inverse`: size is a face value in the quote currency, value and profit in coins. Value = size ÷ price.
 */
export type ContractKind = "linear" | "inverse";

/**
 * Value of a position at a price, in the settlement currency.
 *
 * @example valueAt("linear", new Fraction("0.5"), new Fraction(60000)).toNumber() // → 30000
 * @example valueAt("inverse", new Fraction(10000), new Fraction(50000)).toNumber() // → 0.2
 */
export function valueAt(contract: ContractKind, size: Fraction, price: Fraction): Fraction {
  return contract === "linear" ? size.times(price) : size.dividedBy(price);
}

/** The price at which a position has this value: the inverse of {@link valueAt}. `value` above 0. */
export function priceAtValue(contract: ContractKind, size: Fraction, value: Fraction): Fraction {
  return contract === "linear" ? value.dividedBy(size) : size.dividedBy(value);
}

/**
 * Whether a position's profit grows with its value: a linear long and an inverse short.
 *
 * In terms of the value V of a position both kinds of contract obey one law,
 * profit = σ × (V − V at entry), with σ = 1 where this is true and −1 elsewhere.
 * Every solver of this package is written in V and turned into a price at the end.
 */
export function gainsWithValue(contract: ContractKind, side: Side): boolean {
  return (contract === "linear") === (side === "long");
}
