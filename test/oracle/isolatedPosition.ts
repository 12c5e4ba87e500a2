import { add, divide, isAtMost, multiply, rational, subtract, type Rational } from "./rational";

/** A position in the plain symbols of the venues' own pages. */
export interface OraclePosition {
  readonly contract: "linear" | "inverse";
  readonly side: "long" | "short";
  readonly size: number;
  readonly entry: number;
  readonly margin: Rational;
}

/** A tier in plain numbers, as a venue prints it: rate as numerator and denominator. */
export interface OracleTier {
  readonly floor: number;
  readonly cap: number | null;
  readonly rate: readonly [number, number];
}

/**
 * Liquidation price by the textbook formulas in the price itself, tier by tier:
 * linear (M + c − sQE) ÷ (Q(m − s)), inverse Q(m + s) ÷ (M + c + sQ/E); the tier whose bounds hold the
 * notional at the price found. Returns null where there is none.
 */
export function oracleLiquidationPrice(
  position: OraclePosition,
  tiers: readonly OracleTier[]
): Rational | null {
  const s = rational(position.side === "long" ? 1 : -1);
  const q = rational(position.size);
  const e = rational(position.entry);
  let c = rational(0);
  let previousRate = rational(0);
  for (const [index, tier] of tiers.entries()) {
    const m = divide(rational(tier.rate[0]), rational(tier.rate[1]));
    if (index > 0) c = add(c, multiply(rational(tier.floor), subtract(m, previousRate)));
    previousRate = m;
    const price =
      position.contract === "linear"
        ? quotient(
            subtract(add(position.margin, c), multiply(s, multiply(q, e))),
            multiply(q, subtract(m, s))
          )
        : quotient(multiply(q, add(m, s)), add(add(position.margin, c), multiply(s, divide(q, e))));
    if (price === null || price.n <= 0n) continue;
    const notional = position.contract === "linear" ? multiply(q, price) : divide(q, price);
    const isInTier =
      isAtMost(rational(tier.floor), notional) &&
      (tier.cap === null || isAtMost(notional, rational(tier.cap)));
    if (isInTier) return price;
  }
  return null;
}

function quotient(a: Rational, b: Rational): Rational | null {
  return b.n === 0n ? null : divide(a, b);
}
