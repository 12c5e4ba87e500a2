import { isAssumedRate, type FollowedComparison, type ReviewOptions } from "../../scenario";
import { readComparisons, type StandingAssumptions } from "./readComparisons";

/** A Scenarios sheet that other sheets over the same table follow, and what they take from it now. */
export interface FollowedAssumptions {
  readonly from: FollowedComparison;
  readonly holds: ReviewOptions;
}

/** What another sheet takes from a comparison. */
export function followedAssumptions(standing: StandingAssumptions): FollowedAssumptions {
  const { sheet, prefix, marketRow, markets, otherMarkets, volatilities, figures } = standing;
  const rates = <T extends { fundingRate?: number }>(typed: T, index: number, market = "") => ({
    ...typed,
    volatility: volatilities[index],
    // What is only assumed there gives no reason here.
    fundingRate:
      typed.fundingRate !== undefined && isAssumedRate(market, typed.fundingRate)
        ? undefined
        : typed.fundingRate,
  });
  return {
    from: { sheet, prefix, marketRow, markets: markets.map(({ market }) => market) },
    holds: {
      maxLeverage: figures.MaxLeverage,
      days: figures.Days,
      hedgeCandidate: standing.hedgeMarket,
      markets: markets.map((one, index) => rates(one, index, one.market)),
      otherMarkets: rates(otherMarkets, markets.length),
    },
  };
}

/** The comparison that other sheets over a table follow: the newest one; undefined where there is none. */
export async function comparisonOver(table: string): Promise<FollowedAssumptions | undefined> {
  const own = (await readComparisons()).filter(
    (standing) => standing.table?.toLowerCase() === table.toLowerCase()
  );
  const newest = own[own.length - 1];
  return newest && followedAssumptions(newest);
}
