/** Lines under the strategies: what their figures mean, and by which rules. */
export const STRATEGY_NOTES = [
  "Verdict, first that holds: not possible (margin used is more than the capital), reduce (something is liquidated within the stress move), watch (worst loss or chance beyond the acceptable one), holds. Recommended: of those that hold, the smallest worst loss.",
  "Chance: that the price touches the liquidation price after funding, without drift (LIQPROB). Highest: of the position most at risk, the least that the chance of any can be. If independent: more than that where positions move together, as they mostly do.",
  "Cross: once equity is down to the maintenance margin at the shocked prices the account counts as lost, 0 is left: the careful reading. All prices move by the same shock; inverse contracts turn into account currency at the shocked price. Beyond its market's tier table a position's maintenance margin of today counts in proportion to its value.",
  "Hedge: one position against the sum of value × hedge ratio, in an isolated margin of its own; it moves by its beta × the shock. Its distance is in its own price.",
  "Bybit, OKX, Hyperliquid and FTX take large positions over in steps, which may leave a part; here a liquidated position is gone at once: the careful reading.",
] as const;
