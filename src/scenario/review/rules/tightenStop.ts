import { Fraction, marginWithoutCloseFee, stopIsSafe } from "../../../core";
import { marginRule } from "../../../venues";
import { unlessUnavailable, type MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

function isSafe({ market, exposure, margin }: MeasuredPosition, stop: number): boolean {
  const held = market.reservesCloseFee
    ? marginWithoutCloseFee(exposure, margin, market.takerFeeRate)
    : margin;
  const answer = () => stopIsSafe(exposure, held, marginRule(market), new Fraction(stop));
  return unlessUnavailable(answer) ?? true;
}

/** The stop lies behind liquidation, where it never triggers: one between liquidation and the price. */
export function tightenStop(
  position: MeasuredPosition,
  { stopBuffer }: ReviewAssumptions,
  { figure }: Words
): Finding | undefined {
  const { at, label, given, liquidation, distance } = position;
  if (given.stop === undefined || liquidation === undefined || !distance || distance <= 0) {
    return undefined;
  }
  const level = liquidation.toNumber();
  if (given.side === "short" ? given.stop < level : given.stop > level) return undefined;
  const stop = level + stopBuffer * (position.price.toNumber() - level);
  return {
    kind: "tightenStop",
    isDismissed: isSafe(position, given.stop),
    severity: Math.max(0, 1 - distance),
    at,
    label,
    action: `Move the stop to ${figure(stop)}`,
    reason: `The stop at ${figure(given.stop)} lies behind liquidation at ${figure(level)}: it never triggers.`,
    proposals: [{ at, column: "Proposed stop", value: stop }],
  };
}
