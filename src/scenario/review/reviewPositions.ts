import { listedMarkets, ratesFor } from "../book/marketAssumptions";
import { measurePosition, type MeasuredPosition } from "./measuredPosition";
import {
  reviewAssumptions,
  type BookAssumptions,
  type ReviewAssumptions,
  type ReviewOptions,
} from "./reviewAssumptions";
import { REVIEW_KINDS, type Finding, type ReviewItem, type ReviewKind } from "./reviewItem";
import type { ReviewPosition } from "./reviewPosition";
import { addMargin } from "./rules/addMargin";
import { costlyFunding } from "./rules/costlyFunding";
import { driftedHedge, likelyHedge } from "./rules/driftedHedge";
import { likelyVenue, moveMargin } from "./rules/moveMargin";
import { reduceLeverage } from "./rules/reduceLeverage";
import { tightenStop } from "./rules/tightenStop";
import { withdrawMargin } from "./rules/withdrawMargin";
import { wordsOf, type Words } from "./words";

/** Findings of one rule that are listed; a book of a thousand positions would bury what matters. */
export const MOST_OF_A_KIND = 6;

type PositionRule = (
  position: MeasuredPosition,
  assumptions: ReviewAssumptions,
  words: Words
) => Finding | undefined;

const POSITION_RULES: Partial<Record<ReviewKind, PositionRule>> = {
  addMargin,
  tightenStop,
  reduceLeverage,
  funding: costlyFunding,
  withdrawMargin,
};

const BOOK_RULES: Partial<
  Record<
    ReviewKind,
    (
      positions: readonly MeasuredPosition[],
      assumptions: ReviewAssumptions,
      words: Words
    ) => Finding | undefined
  >
> = { hedge: driftedHedge, moveMargin };

function findingsOf(
  kind: ReviewKind,
  positions: readonly MeasuredPosition[],
  assumptions: ReviewAssumptions,
  words: Words
): Finding[] {
  const rule = POSITION_RULES[kind];
  const found = rule
    ? positions.map((position) => rule(position, assumptions, words))
    : [BOOK_RULES[kind]?.(positions, assumptions, words)];
  return found
    .filter((finding) => finding !== undefined)
    .sort((a, b) => b.severity - a.severity || a.at.row - b.at.row)
    .slice(0, MOST_OF_A_KIND)
    .filter(({ isDismissed }) => !isDismissed);
}

/** The rows of a Positions table that can be computed; a row without a position is undefined. */
export function measurePositions(
  rows: readonly (ReviewPosition | undefined)[],
  options: ReviewOptions
): MeasuredPosition[] {
  const listed = listedMarkets(rows.filter((row) => row !== undefined));
  return rows
    .map((row, index) => row && measurePosition(row, index, ratesFor(options, listed, row.market)))
    .filter((position) => position !== undefined);
}

/** What a review assumes of a book: what hedges it, and at which venue most margin is to move. */
export function assumedOf(
  positions: readonly MeasuredPosition[],
  days: number,
  hedgeCandidate?: string
): BookAssumptions {
  return {
    hedgeMarket: likelyHedge(positions, hedgeCandidate),
    moveVenue: likelyVenue(positions, days),
  };
}

/**
 * What to do next with a book, the most urgent first: the same rules, thresholds and figures as the Review
 * sheet has. Urgency is the weight of a rule × how far it is broken. Sentences hold figures as `locale` writes them.
 */
export function reviewPositions(
  rows: readonly (ReviewPosition | undefined)[],
  options: ReviewOptions = {},
  locale = "en-US"
): ReviewItem[] {
  const positions = measurePositions(rows, options);
  const assumptions = reviewAssumptions(options, (days) =>
    assumedOf(positions, days, options.hedgeCandidate)
  );
  const words = wordsOf(locale);
  return REVIEW_KINDS.flatMap((kind) => findingsOf(kind, positions, assumptions, words))
    .map(({ severity, kind, at, label, action, reason, proposals }) => {
      const urgency = assumptions.weights[kind] * severity;
      return { kind, urgency, at, label, action, reason, proposals };
    })
    .filter(({ urgency }) => urgency > 0)
    .sort((a, b) => b.urgency - a.urgency)
    .map((item, index) => ({ rank: index + 1, ...item }));
}
