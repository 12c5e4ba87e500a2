import type { Following, FollowingColumn } from "../book/following";
import { ASSUMED_VOLATILITY, knownMarket, usualRates } from "../comparison/bookMarkets";
import { followedCell, followedName, isFollowed } from "../comparison/followedComparison";
import { formula } from "../plan/cell";
import { marketText } from "../book/plainRate";
import { WholeTable } from "../book/wholeTable";
import { USUAL_REVIEW } from "./reviewAssumptions";
import type { ReviewPosition } from "./reviewPosition";
import { measurePositions } from "./reviewPositions";
import { LEAST_HEDGE, likelyHedge } from "./rules/driftedHedge";
import { COLUMN } from "./sheet/reviewColumns";
import { MARKET_COLUMN } from "./sheet/ReviewDraft";

const offsetOf = (column: number) => column - COLUMN.label;

/** The assumptions by market that a person may type, in the order of the sheet. */
export const REVIEW_COLUMNS = {
  volatility: {
    offset: offsetOf(MARKET_COLUMN.volatility),
    usual: () => ASSUMED_VOLATILITY,
    link: (from, market) => formula(followedCell(from, "volatilityUsed", market)),
  },
  fundingRate: {
    offset: offsetOf(MARKET_COLUMN.fundingRate),
    // A rate that is only assumed gives no reason to change a position.
    usual: () => null,
    link: (from, market) => {
      const cell = followedCell(from, "fundingRate", market);
      const own = isFollowed(from, market) ? market : "";
      const assumed = usualRates(knownMarket(own)).fundingRate;
      return formula(`IF(ABS(${cell}-${assumed})<1E-12,"",${cell})`);
    },
  },
  fundingHours: {
    offset: offsetOf(MARKET_COLUMN.fundingHours),
    usual: (market) => usualRates(knownMarket(market)).fundingHours,
    link: (from, market) => formula(followedCell(from, "fundingHours", market)),
  },
} as const satisfies Record<string, FollowingColumn>;

/** The cells of a Review that follow the Scenarios sheet. */
export function reviewFollowing(table: WholeTable, likelyHedge: string): Following {
  return {
    names: [
      {
        key: "maxLeverage",
        usual: USUAL_REVIEW.maxLeverage,
        link: (from) => followedName(from, "MaxLeverage"),
      },
      { key: "days", usual: USUAL_REVIEW.days, link: (from) => followedName(from, "Days") },
      {
        key: "hedgeMarket",
        usual: likelyHedge ? marketText(likelyHedge) : null,
        source: (from) => followedName(from, "HedgeMarket"),
        note: "Where the one of the Scenarios sheet hedges nothing: the largest position against the rest. Empty: no hedge is looked at.",
        link: (from) => {
          const market = followedName(from, "HedgeMarket").formula.slice(1);
          const exposure = `${table.sign}*${table.exposure}*${table.isPosition}`;
          const there = table.total(`${exposure}*(${table.column("Market")}=${market})`);
          const rest = table.total(`${exposure}*(${table.column("Market")}<>${market})`);
          const hedges = `AND(${there}*${rest}<0,ABS(${there})<=ABS(${rest}),ABS(${there})>=${LEAST_HEDGE}*ABS(${rest}))`;
          const own = marketText(likelyHedge);
          const otherwise = typeof own === "number" ? own : `"${own.replace(/"/g, '""')}"`;
          return formula(`IF(${hedges},${market},${otherwise})`);
        },
      },
    ],
    columns: Object.values(REVIEW_COLUMNS),
  };
}

/** The same for a Review over the rows of a table. */
export function followingOfReview(
  table: string,
  rows: readonly (ReviewPosition | undefined)[]
): Following {
  return reviewFollowing(new WholeTable(table), likelyHedge(measurePositions(rows, {})));
}
