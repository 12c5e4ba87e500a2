/** Lines under the strategies: what their figures mean, and by which rules. Each is seen whole at the sheet's widths. */
export const STRATEGY_NOTES = [
  "Verdict, the first that applies: lost (cross, no equity above maintenance now), not possible (margin used exceeds the capital), reduce (a liquidation within the stress move), watch, holds.",
  "Watch: the worst loss or the chance is beyond the acceptable one. Recommended: of the strategies that hold, the one with the smallest worst loss.",
  "Chance: that the price touches the liquidation price after funding, without drift (LIQPROB).",
  "Highest chance: of the position most at risk, the least that the chance of any can be. If independent: more than that where positions move together, as they mostly do.",
  "Cross: once equity is down to the maintenance margin at the shocked prices the account counts as lost, 0 is left: the careful reading. All prices move by the same shock.",
  "Cross: inverse contracts turn into account currency at the shocked price. Beyond its market's tier table a position's maintenance margin of today counts in proportion to its value.",
  "Hedge: one position against the sum of value × hedge ratio, in an isolated margin of its own; it moves by its beta × the shock. Its distance is in its own price.",
  "Bybit, OKX, Hyperliquid and FTX take large positions over in steps, which may leave a part; here a liquidated position is gone at once: the careful reading.",
] as const;
