import { valueAt } from "./contract";
import { Fraction } from "./fraction";
import { tierAtEntry } from "./initialMargin";
import { invalidArgument, notAvailable } from "./marginError";
import type { MarginRule } from "./marginRule";
import { marginToReach } from "./marginToReach";
import type { Exposure } from "./profitAndLoss";

/**
 * Highest leverage with which the liquidation price lies `buffer` beyond a stop, capped by the market.
 *
 * With the target T = stop × (1 − s × buffer) and the margin M that it takes to get there
 * (marginToReach.ts), the leverage is value at entry ÷ M. Linear: E ÷ (s(E − T) + rT − d ÷ Q).
 *
 * | case | answer |
 * |---|---|
 * | stop on the profitable side of entry, or at it | invalid |
 * | less than 1 would be needed (shorts with far stops) | not available |
 * | the tier of the value at entry allows less | what the tier allows |
 *
 * @param buffer fraction of the stop price, 0 up to below 1
 * @throws MarginError
 * @example linear long 0.5 at 60,000, stop 57,000, flat 0.5 % → 60,000 ÷ 3,285 = 18.264840…
 */
export function maxLeverage(
  exposure: Exposure,
  stop: Fraction,
  rule: MarginRule,
  buffer: Fraction = Fraction.ZERO
): Fraction {
  const { contract, side, size, entry } = exposure;
  requireLosingStop(exposure, stop);
  const share = side === "long" ? buffer.negated() : buffer;
  const margin = marginToReach(exposure, stop.times(Fraction.ONE.plus(share)), rule);
  const leverage = valueAt(contract, size, entry).dividedBy(margin);
  if (leverage.isBelow(Fraction.ONE)) {
    throw notAvailable(
      `no leverage of 1 or more keeps the liquidation price beyond a stop of ${stop.toText()}`
    );
  }
  const limit = tierAtEntry(exposure, rule.maintenance).maxLeverage;
  return limit?.isBelow(leverage) ? limit : leverage;
}

/**
 * Refuses a stop that does not lose: one that is not below entry for a long, not above it for a short.
 *
 * @throws MarginError `invalid`: `stop must be below entry (60000) for a long position; got 61000`
 */
export function requireLosingStop({ side, entry }: Exposure, stop: Fraction): void {
  const isLosing = side === "long" ? stop.isBelow(entry) : stop.isAbove(entry);
  if (isLosing) return;
  throw invalidArgument(
    "stop",
    `must be ${side === "long" ? "below" : "above"} entry (${entry.toText()}) for a ${side} position; ` +
      `got ${stop.toText()}`
  );
}
