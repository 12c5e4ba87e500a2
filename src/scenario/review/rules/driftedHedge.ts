import { Fraction, hedgeSize } from "../../../core";
import { sameMarket } from "../../book/sameMarket";
import { exposureNow, type MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";

const signed = (position: MeasuredPosition) =>
  exposureNow(position) * (position.exposure.side === "short" ? -1 : 1);

const total = (positions: readonly MeasuredPosition[]) =>
  positions.reduce((sum, position) => sum + signed(position), 0);

/** A position against the rest of the book that is worth less than this share of it hardly is a hedge. */
export const LEAST_HEDGE = 0.25;

/**
 * The market that hedges the rest of the book: the candidate where it does, else that of the largest position that
 * does; empty where none seems to.
 */
export function likelyHedge(positions: readonly MeasuredPosition[], candidate = ""): string {
  const net = total(positions);
  const isHedge = (own: number) => {
    const rest = net - own;
    // The larger side of a book is what is hedged.
    const isAgainst = Math.sign(rest) === -Math.sign(own) && Math.abs(own) <= Math.abs(rest);
    return own !== 0 && isAgainst && Math.abs(own) >= LEAST_HEDGE * Math.abs(rest);
  };
  const ofCandidate = positions.filter(({ given }) => sameMarket(given.market, candidate));
  if (candidate && isHedge(total(ofCandidate))) return candidate;
  const hedges = positions.filter((position) => position.given.market && isHedge(signed(position)));
  const largest = hedges.reduce<MeasuredPosition | undefined>(
    (best, one) => (best && exposureNow(best) >= exposureNow(one) ? best : one),
    undefined
  );
  return largest?.given.market ?? "";
}

/** The hedge has drifted from its ratio to the rest of the book: its size by that ratio. */
export function driftedHedge(
  positions: readonly MeasuredPosition[],
  { hedgeMarket, hedgeRatio, hedgeTolerance }: ReviewAssumptions,
  { figure, fixed, percent }: Words
): Finding | undefined {
  if (!hedgeMarket) return undefined;
  const isHedge = ({ given }: MeasuredPosition) => sameMarket(given.market, hedgeMarket);
  const core = total(positions.filter((position) => !isHedge(position)));
  const against = positions.filter(
    (position) => isHedge(position) && Math.sign(signed(position)) === -Math.sign(core)
  );
  const [first] = against;
  if (core === 0 || !first) return undefined;
  const hedge = against.reduce(
    (best, one) => (exposureNow(one) > exposureNow(best) ? one : best),
    first
  );
  const held = Math.abs(total(against));
  const coins = hedgeSize(
    new Fraction(Math.abs(core)),
    Fraction.ONE,
    hedge.price,
    new Fraction(hedgeRatio)
  ).toNumber();
  const wanted = coins * hedge.price.toNumber();
  const drift = held / wanted - 1;
  if (!(Math.abs(drift) > hedgeTolerance)) return undefined;
  const missing = wanted - held;
  const { at, label, exposure, price } = hedge;
  const size = at.size + (exposure.contract === "inverse" ? missing : missing / price.toNumber());
  return {
    kind: "hedge",
    severity: Math.min(1, Math.abs(drift)),
    at,
    label,
    action: `${missing > 0 ? "Enlarge" : "Reduce"} the hedge to ${figure(Math.max(0, size))}`,
    reason:
      `The hedge is worth ${figure(held)}; a ratio of ${fixed(hedgeRatio, 2)} to the rest of the book ` +
      `(${figure(Math.abs(core))}) asks for ${figure(wanted)}. It is ${percent(Math.abs(drift))} ` +
      `${drift < 0 ? "too small" : "too large"}.`,
    proposals: [{ at, column: "Proposed size", value: Math.max(0, size) }],
  };
}
