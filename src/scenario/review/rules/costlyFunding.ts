import { Fraction, fundingCost } from "../../../core";
import { DAYS_A_YEAR } from "../../../risk";
import type { MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

/** Funding paid in a year, in the settlement currency; negative = received. */
function fundingAYear(position: MeasuredPosition, fundingRate: number): number {
  const { exposure, price, fundingHours } = position;
  const periods = new Fraction(24 * DAYS_A_YEAR, fundingHours);
  const { contract, side, size } = exposure;
  return fundingCost(contract, side, size, price, new Fraction(fundingRate), periods).toNumber();
}

/**
 * Funding eats the edge: the size at which a year of it costs no more of the margin than wanted. A rate that is only
 * assumed gives no reason to cut a position.
 */
export function costlyFunding(
  position: MeasuredPosition,
  { fundingLimit }: ReviewAssumptions,
  { figure, percent }: Words
): Finding | undefined {
  const { at, label, margin, fundingRate } = position;
  if (fundingRate === undefined) return undefined;
  const paid = fundingAYear(position, fundingRate);
  const share = paid / margin.toNumber();
  if (!(share > fundingLimit)) return undefined;
  const size = (at.size * fundingLimit) / share;
  return {
    kind: "funding",
    severity: 1 - fundingLimit / share,
    at,
    label,
    action: `Cut the size to ${figure(size)}, or close`,
    reason:
      `Funding costs ${percent(share)} of the margin a year (${figure(paid)} at today's rate); ` +
      `the limit is ${percent(fundingLimit)}.`,
    proposals: [{ at, column: "Proposed size", value: size }],
  };
}
