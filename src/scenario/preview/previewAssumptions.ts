import { assumptionsOf, type AssumptionKey } from "../comparison/assumptions";
import { bookMarkets, type BookMarket } from "../comparison/bookMarkets";
import { DEFAULT_SHOCKS, type ComparisonOptions } from "../comparison/comparisonOptions";
import { hedgeOf, type Hedge } from "../comparison/hedgeDefaults";
import type { PreviewPosition } from "./previewPosition";

/** The assumptions of a comparison, completed as the sheet completes them. */
export interface PreviewAssumptions {
  readonly capital: number;
  readonly shocks: readonly number[];
  readonly days: number;
  readonly maxLeverage: number;
  readonly maxAllocation: number;
  readonly stressMove: number;
  readonly lossLimit: number;
  readonly chanceLimit: number;
  readonly hedge: Hedge;
  readonly markets: readonly BookMarket[];
}

/** The same usual values that the sheet would hold. */
export function previewAssumptions(
  positions: readonly PreviewPosition[],
  options: ComparisonOptions
): PreviewAssumptions {
  const usual = new Map(assumptionsOf(options).map(({ key, value }) => [key, value]));
  const figure = (key: AssumptionKey) => Number(usual.get(key));
  const hedge = hedgeOf(positions, options.hedge);
  return {
    capital: options.capital,
    shocks: options.shocks ?? DEFAULT_SHOCKS,
    days: figure("Days"),
    maxLeverage: figure("MaxLeverage"),
    maxAllocation: figure("MaxAllocation"),
    stressMove: figure("StressMove"),
    lossLimit: figure("LossLimit"),
    chanceLimit: figure("ChanceLimit"),
    hedge,
    markets: bookMarkets(positions, options.markets ?? [], hedge.market),
  };
}
