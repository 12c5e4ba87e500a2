import type { MarketAssumption } from "../comparison/comparisonOptions";

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
