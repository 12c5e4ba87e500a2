import { Fraction, marginToReach, marginWithCloseFee, MarginError } from "../../../core";
import { DAYS_A_YEAR, equalProbability, levelTouchedWith } from "../../../risk";
import { marginRule } from "../../../venues";
import type { MeasuredPosition } from "../measuredPosition";

/** Margin, as the venue shows it, with which a position is liquidated with this chance. */
function marginAt(position: MeasuredPosition, probability: number, years: number): number {
  const { market, exposure, price, volatility } = position;
  const process = { price: price.toNumber(), volatility, drift: 0 };
  const level = levelTouchedWith(process, probability, exposure.side === "long", years);
  const needed = marginToReach(exposure, new Fraction(level), marginRule(market));
  const shown = market.reservesCloseFee
    ? marginWithCloseFee(exposure, needed, market.takerFeeRate)
    : needed;
  return shown.toNumber();
}

/**
 * The margins, with the same total, that make positions equally unlikely to be liquidated within some days.
 * Undefined where there are none: a position needs no margin at all, or its tier table ends on the way.
 */
export function equallySafe(
  positions: readonly MeasuredPosition[],
  days: number
): { readonly margins: readonly number[]; readonly chance: number } | undefined {
  const total = positions.reduce((sum, { margin }) => sum + margin.toNumber(), 0);
  const needs = positions.map((position) => (probability: number) => {
    try {
      return marginAt(position, probability, days / DAYS_A_YEAR);
    } catch (error) {
      if (error instanceof MarginError) return Infinity;
      throw error;
    }
  });
  const found = equalProbability(needs, total);
  if (!found || found.margins.some((margin) => margin <= 0)) return undefined;
  return { margins: found.margins, chance: found.probability };
}
