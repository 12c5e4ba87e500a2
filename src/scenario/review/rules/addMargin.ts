import { marginFor, priceAway, type MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

/** Liquidation is nearer than wanted: the margin that moves it to the target distance. */
export function addMargin(
  position: MeasuredPosition,
  { targetDistance }: ReviewAssumptions,
  { figure, percent }: Words
): Finding | undefined {
  const { at, label, distance, margin } = position;
  if (distance === undefined || distance >= targetDistance) return undefined;
  const target = priceAway(position, targetDistance);
  const wanted = target.sign() > 0 ? marginFor(position, target)?.toNumber() : undefined;
  const added = wanted === undefined ? undefined : wanted - margin.toNumber();
  const where =
    distance > 0 ? `Liquidation is ${percent(distance)} away` : "The price is past liquidation";
  return {
    kind: "addMargin",
    severity: Math.min(1, 1 - distance / targetDistance),
    at,
    label,
    action: added === undefined ? "Add margin or reduce" : `Add ${figure(added)} of margin`,
    reason:
      `${where}; the target is ${percent(targetDistance)}` +
      (added === undefined
        ? ", which no margin reaches: reduce the position."
        : `, at ${figure(target.toNumber())}.`),
    proposals: wanted === undefined ? [] : [{ at, column: "Proposed margin", value: wanted }],
  };
}
