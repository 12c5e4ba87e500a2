import type { MarketAssumption } from "../comparison/comparisonOptions";
import type { FollowedComparison } from "../comparison/followedComparison";

/** What a dashboard assumes; what is missing takes a usual value, which the sheet shows. */
export interface DashboardOptions {
  readonly capital: number;
  /** True where the capital is a guess of ours; the sheet says so. */
  readonly capitalAssumed?: boolean;
  readonly maxLeverage?: number;
  /** Share of the capital. */
  readonly maxAllocation?: number;
  /** Between the markets of the book, where the workbook has no prices. */
  readonly correlation?: number;
  /** Volatility and funding of markets of the book. */
  readonly markets?: readonly MarketAssumption[];
}

/** A sheet with a price history: a column a market, oldest first. */
export interface PriceColumns {
  /** The prices of each market, with the sheet: `Prices!$B$2:$B$91`. */
  readonly markets: readonly { readonly market: string; readonly reference: string }[];
  /** All of them side by side; undefined where other columns stand between them. */
  readonly block?: string;
}

/** What else in the workbook the sheet refers to. */
export interface DashboardSources {
  /** The cell that says where the positions are from: `Positions!$A$2`. */
  readonly source?: string;
  readonly prices?: PriceColumns;
  /** The Scenarios sheet that assumptions are taken from. */
  readonly follows?: FollowedComparison;
}
