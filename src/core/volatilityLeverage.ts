import type { Fraction } from "./fraction";

/**
 * Leverage that brings a market's volatility to a target: target ÷ volatility, at most `most`.
 *
 * @param volatility above 0
 * @example volatility 60 %, target 30 %, at most 5 → 0.5
 * Source: Moskowitz, Ooi and Pedersen, Time series momentum, Journal of Financial Economics 104 (2012):
 *   positions sized by target volatility ÷ volatility.
 */
export function volatilityLeverage(
  volatility: Fraction,
  target: Fraction,
  most: Fraction
): Fraction {
  const leverage = target.dividedBy(volatility);
  return leverage.isAbove(most) ? most : leverage;
}
