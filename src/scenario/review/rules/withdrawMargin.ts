import { marginFor, priceAway, type MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

/** Less than this share of the margin is not worth a transfer. */
const LEAST_SHARE = 0.01;

/** Liquidation is farther than it has to be: margin that can go elsewhere, as far as the initial margin stays. */
export function withdrawMargin(
  position: MeasuredPosition,
  { idleDistance }: ReviewAssumptions,
  { figure, percent }: Words
): Finding | undefined {
  const { at, label, distance } = position;
  if (distance !== undefined && distance <= idleDistance) return undefined;
  const target = priceAway(position, idleDistance);
  const wanted = target.sign() > 0 ? marginFor(position, target) : undefined;
  const left = Math.max(wanted?.toNumber() ?? Infinity, position.leastMargin.toNumber());
  const free = position.margin.toNumber() - left;
  const where =
    distance === undefined ? "No price liquidates it" : `Liquidation is ${percent(distance)} away`;
  return {
    kind: "withdrawMargin",
    isDismissed: !(free > LEAST_SHARE * position.margin.toNumber()),
    severity: distance === undefined ? 1 : 1 - idleDistance / distance,
    at,
    label,
    action: `Withdraw ${figure(free)} of margin`,
    reason: `${where}; ${percent(idleDistance)} is enough, and the margin of opening stays in.`,
    proposals: [{ at, column: "Proposed margin", value: left }],
  };
}
