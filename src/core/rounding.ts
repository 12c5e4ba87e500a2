import type { Fraction } from "./fraction";
import type { Side } from "./side";

/**
 * The price step that the market reaches first on its way to `price`: up for a long, down for a short.
 *
 * A long is liquidated by a falling price, so the first step at or behind the exact price is the one
 * above it; for a short, the one below. Decided on the exact value: a price that lies on a step stays.
 *
 * @param tick price step, above 0
 * @example roundToTickHitFirst(new Fraction("7881.77"), new Fraction("0.5"), "long").toNumber() // → 7882
 */
export function roundToTickHitFirst(price: Fraction, tick: Fraction, side: Side): Fraction {
  const steps = price.dividedBy(tick);
  return (side === "long" ? steps.ceil() : steps.floor()).times(tick);
}
