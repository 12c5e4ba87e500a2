import type { Following, FollowingColumn } from "../book/following";
import {
  ASSUMED_CORRELATION,
  ASSUMED_VOLATILITY,
  knownMarket,
  usualRates,
} from "../comparison/bookMarkets";
import { followedCell, followedCorrelation, followedName } from "../comparison/followedComparison";
import { formula } from "../plan/cell";
import { MARKET_COLUMNS, type MarketKey } from "./Dashboard";

const offsetOf = (key: MarketKey) => 1 + MARKET_COLUMNS.findIndex((column) => column.key === key);

/** The assumptions by market that a person may type, in the order of the sheet. */
export const DASHBOARD_COLUMNS = {
  volatility: {
    offset: offsetOf("volatility"),
    usual: () => ASSUMED_VOLATILITY,
    link: (from, market) => formula(followedCell(from, "volatilityUsed", market)),
  },
  fundingRate: {
    offset: offsetOf("fundingRate"),
    usual: (market) => usualRates(knownMarket(market)).fundingRate,
    link: (from, market) => formula(followedCell(from, "fundingRate", market)),
  },
  fundingHours: {
    offset: offsetOf("fundingHours"),
    usual: (market) => usualRates(knownMarket(market)).fundingHours,
    link: (from, market) => formula(followedCell(from, "fundingHours", market)),
  },
} as const satisfies Record<string, FollowingColumn>;

/** The cells of a Dashboard that follow the Scenarios sheet. */
export function dashboardFollowing(assumedCapital: number): Following {
  return {
    names: [
      {
        key: "Capital",
        usual: assumedCapital,
        link: (from) => followedName(from, "Capital"),
        note: "Balance of the account.",
      },
      { key: "MaxLeverage", usual: 3, link: (from) => followedName(from, "MaxLeverage") },
      { key: "MaxAllocation", usual: 0.1, link: (from) => followedName(from, "MaxAllocation") },
      {
        key: "Correlation",
        usual: ASSUMED_CORRELATION,
        link: followedCorrelation,
        note: "There: mean with the hedge.",
      },
    ],
    columns: Object.values(DASHBOARD_COLUMNS),
  };
}
