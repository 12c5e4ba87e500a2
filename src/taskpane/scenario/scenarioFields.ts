import type { UsualAssumptions } from "../../commands/usualAssumptions";

/** Assumptions that are one number. */
export type NumberKey =
  | "capital"
  | "days"
  | "maxLeverage"
  | "maxAllocation"
  | "stressMove"
  | "lossLimit"
  | "chanceLimit"
  | "hedgePrice"
  | "hedgeLeverage"
  | "hedgeShare"
  | "hedgeFundingRate"
  | "hedgeFeeRate"
  | "hedgeVolatility"
  | "hedgeBeta";

/** Assumptions of one market. */
export type MarketKey = "fundingRate" | "volatility" | "feeRate" | "correlation" | "hedgeRatio";

/** What may be typed into a field, in the unit of the field: per cent where `percent` is set. */
export interface FieldRule {
  readonly low: number;
  readonly high: number;
  /** Typed in per cent, handed over as a share. */
  readonly percent?: boolean;
  readonly whole?: boolean;
  /** `low` itself is not allowed. */
  readonly above?: boolean;
  /** Empty stands for a value that is worked out. */
  readonly mayBeEmpty?: boolean;
  /** Outside of it a value is allowed, and called unusual. */
  readonly common?: readonly [number, number];
}

const MOST = 1e15;

export const NUMBER_RULES: Record<NumberKey, FieldRule> = {
  capital: { low: 0, high: MOST, above: true },
  days: { low: 0, high: 3650, whole: true },
  maxLeverage: { low: 1, high: 200, common: [2, 5] },
  maxAllocation: { low: 0.1, high: 100, percent: true, common: [5, 10] },
  stressMove: { low: 1, high: 99, percent: true },
  lossLimit: { low: 0.1, high: 100, percent: true },
  chanceLimit: { low: 0, high: 100, percent: true },
  hedgePrice: { low: 0, high: MOST, above: true },
  hedgeLeverage: { low: 1, high: 200, common: [1, 5] },
  hedgeShare: { low: 0, high: 200, percent: true },
  hedgeFundingRate: { low: -10, high: 10, percent: true },
  hedgeFeeRate: { low: -1, high: 5, percent: true },
  hedgeVolatility: { low: 0, high: 1000, percent: true },
  hedgeBeta: { low: -10, high: 10, mayBeEmpty: true },
};

export const MARKET_RULES: Record<MarketKey, FieldRule> = {
  fundingRate: { low: -10, high: 10, percent: true },
  volatility: { low: 0, high: 1000, percent: true },
  feeRate: { low: -1, high: 5, percent: true },
  correlation: { low: -1, high: 1 },
  hedgeRatio: { low: -10, high: 10, mayBeEmpty: true },
};

/** Always in sight; the others stand in groups that open. */
export const FIRST_FIELDS = ["capital", "days", "maxLeverage", "maxAllocation"] as const;
export const LIMIT_FIELDS = ["stressMove", "lossLimit", "chanceLimit"] as const;
export const HEDGE_FIELDS = [
  "hedgePrice",
  "hedgeLeverage",
  "hedgeShare",
  "hedgeVolatility",
  "hedgeFundingRate",
  "hedgeFeeRate",
  "hedgeBeta",
] as const;
export const MARKET_KEYS = [
  "fundingRate",
  "volatility",
  "feeRate",
  "correlation",
  "hedgeRatio",
] as const satisfies readonly MarketKey[];

/** The value that a field has where nobody typed another; undefined where it is worked out. */
export function usualNumber(usual: UsualAssumptions, key: NumberKey): number | undefined {
  const { hedge } = usual;
  switch (key) {
    case "hedgePrice":
      return hedge.price;
    case "hedgeLeverage":
      return hedge.leverage;
    case "hedgeShare":
      return hedge.share;
    case "hedgeFundingRate":
      return hedge.fundingRate;
    case "hedgeFeeRate":
      return hedge.feeRate;
    case "hedgeVolatility":
      return hedge.volatility;
    case "hedgeBeta":
      return hedge.beta;
    default:
      return usual[key];
  }
}
