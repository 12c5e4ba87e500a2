import type { MarketChoices } from "../book/marketAssumptions";
import type { ReviewKind } from "./reviewItem";

/** What the rules of a review compare with; each is an editable cell of the Review sheet. */
export interface ReviewAssumptions {
  /** Liquidation nearer than this share of the price asks for margin. */
  readonly targetDistance: number;
  /** Liquidation farther than this share of the price leaves margin idle. */
  readonly idleDistance: number;
  /** A proposed stop lies this share of the way from liquidation to the price. */
  readonly stopBuffer: number;
  /** Volatility × leverage that is wanted, a year. */
  readonly targetVolatility: number;
  readonly maxLeverage: number;
  /** Share of the margin that has to move before moving it is worth it. */
  readonly moveShare: number;
  /** Of the positions between which margin moves, as the table names it; empty: those that name none. */
  readonly moveVenue: string;
  /** Within which moved margin makes liquidations equally unlikely. */
  readonly days: number;
  /** Funding a year ÷ margin. */
  readonly fundingLimit: number;
  /** Share by which a hedge may be off its size. */
  readonly hedgeTolerance: number;
  /** Empty: no hedge is looked at. */
  readonly hedgeMarket: string;
  /** Value of the hedge for a unit of value of the rest of the book. */
  readonly hedgeRatio: number;
  readonly weights: Readonly<Record<ReviewKind, number>>;
}

/** What a caller may choose; usual values for the rest. */
export interface ReviewOptions extends Partial<Omit<ReviewAssumptions, "weights">>, MarketChoices {
  readonly weights?: Partial<ReviewAssumptions["weights"]>;
  /** Taken for the hedge where it hedges the book, before any other market. */
  readonly hedgeCandidate?: string;
}

/** What follows from the book where nobody chose it. */
export type BookAssumptions = Pick<ReviewAssumptions, "hedgeMarket" | "moveVenue">;

/** What a review compares with where nobody chose anything else. */
export const USUAL_REVIEW: Omit<ReviewAssumptions, keyof BookAssumptions> = {
  targetDistance: 0.15,
  idleDistance: 0.6,
  stopBuffer: 0.2,
  targetVolatility: 1.8,
  maxLeverage: 5,
  moveShare: 0.1,
  days: 30,
  fundingLimit: 0.25,
  hedgeTolerance: 0.1,
  hedgeRatio: 1,
  weights: {
    addMargin: 100,
    tightenStop: 80,
    reduceLeverage: 60,
    hedge: 50,
    moveMargin: 40,
    funding: 30,
    withdrawMargin: 10,
  },
};

function chosen<T extends object>(options: T): Partial<T> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}

/** The assumptions of a review, completed by the usual ones and by those that follow from the book. */
export function reviewAssumptions(
  options: ReviewOptions,
  ofBook: (days: number) => BookAssumptions
): ReviewAssumptions {
  const figures = {
    ...USUAL_REVIEW,
    ...ofBook(options.days ?? USUAL_REVIEW.days),
    ...chosen(options),
  };
  return { ...figures, weights: { ...USUAL_REVIEW.weights, ...chosen(options.weights ?? {}) } };
}
