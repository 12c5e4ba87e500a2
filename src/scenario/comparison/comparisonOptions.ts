/** What is assumed of one market; what is missing takes a usual value, which the sheet shows. */
export interface MarketAssumption {
  /** As the Positions table has it: `BINANCE:BTCUSDT`. */
  market: string;
  /** Per interval, where the Positions table has none. Positive: longs pay. */
  fundingRate?: number;
  fundingHours?: number;
  /** Share of the value of a fill. */
  feeRate?: number;
  /** Annual, as a share: 0.6 is 60 %. */
  volatility?: number;
  /** Of its returns with those of the hedge's market, from -1 to 1. */
  correlation?: number;
  /** Value of the hedge for a unit of value; where missing, correlation × volatility ÷ the hedge's volatility. */
  hedgeRatio?: number;
}

/** The position that hedges the book, in an isolated margin of its own. */
export interface HedgeAssumption {
  /** A linear market: `BINANCE:BTCUSDT`. */
  market?: string;
  price?: number;
  leverage?: number;
  /** Share of the exposure that is hedged. */
  share?: number;
  fundingRate?: number;
  fundingHours?: number;
  feeRate?: number;
  volatility?: number;
  /** Its move for a move of the book; where missing, it follows from correlation and volatilities. */
  beta?: number;
}

/** The figures that a caller may choose; the rest are usual values, all visible on the sheet. */
export interface ComparisonOptions {
  readonly capital: number;
  /** True where the capital is a guess of ours; the sheet says so. */
  readonly capitalAssumed?: boolean;
  readonly shocks?: readonly number[];
  readonly days?: number;
  readonly maxLeverage?: number;
  readonly maxAllocation?: number;
  readonly stressMove?: number;
  readonly lossLimit?: number;
  readonly chanceLimit?: number;
  readonly markets?: readonly MarketAssumption[];
  readonly hedge?: HedgeAssumption;
}

/** −50 % to +50 % in steps of ten. */
export const DEFAULT_SHOCKS: readonly number[] = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map(
  (tenth) => tenth / 10
);
