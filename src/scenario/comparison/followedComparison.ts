import { sameMarket } from "../book/sameMarket";
import { area, fixedAddressOf, fixedCell } from "../plan/area";
import { formula, type Formula } from "../plan/cell";
import type { AssumptionKey } from "./assumptions";
import { marketColumn, type MarketKey } from "./marketColumns";

/** A Scenarios sheet whose assumptions other sheets over the same table take, so that they are typed once. */
export interface FollowedComparison {
  readonly sheet: string;
  /** Begins the names of its assumptions. */
  readonly prefix: string;
  /** Row of its first market, from 0. */
  readonly marketRow: number;
  /** In the order of the sheet, without the row for any other one. */
  readonly markets: readonly string[];
}

const sheetOf = ({ sheet }: FollowedComparison) => `'${sheet.replace(/'/g, "''")}'!`;

/** `=Scenario_Capital` */
export function followedName({ prefix }: FollowedComparison, key: AssumptionKey): Formula {
  return formula(`${prefix}_${key}`);
}

/** True where the sheet has a row for the market. */
export function isFollowed({ markets }: FollowedComparison, market: string): boolean {
  return markets.some((one) => sameMarket(one, market));
}

/** `'Scenarios'!$F$20`: what is assumed of a market, or of any other one where the sheet does not list it. */
export function followedCell(from: FollowedComparison, key: MarketKey, market: string): string {
  const listed = from.markets.findIndex((one) => sameMarket(one, market));
  const row = from.marketRow + (listed < 0 ? from.markets.length : listed);
  return sheetOf(from) + fixedCell(row, marketColumn(key));
}

/** Mean correlation with the hedge of the markets that do not move like it; of any other one where all do. */
export function followedCorrelation(from: FollowedComparison): Formula {
  const column = marketColumn("correlation");
  const listed = area(from.marketRow, column, Math.max(1, from.markets.length));
  const all = sheetOf(from) + fixedAddressOf(listed);
  const other = followedCell(from, "correlation", "");
  return formula(
    `IF(COUNTIF(${all},"<1")=0,${other},SUMIF(${all},"<1")/MAX(1,COUNTIF(${all},"<1")))`
  );
}
