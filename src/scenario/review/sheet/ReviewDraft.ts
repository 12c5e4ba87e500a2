import type { SheetDraft } from "../../plan/SheetDraft";
import { area, fixedCell, inColumn, type Area } from "../../plan/area";
import type { WholeTable } from "../../book/wholeTable";
import type { Following } from "../../book/following";
import type { MarketChoices } from "../../book/marketAssumptions";
import type { FollowedComparison } from "../../comparison/followedComparison";
import type { ReviewAssumptions } from "../reviewAssumptions";
import { REVIEW_KINDS, type ReviewKind } from "../reviewItem";
import { COLUMN, type ColumnName } from "./reviewColumns";
import type { BlockPlace, ReviewLayout } from "./reviewLayout";

/** What the blocks of a Review sheet are made of. */
export interface ReviewDraft {
  readonly draft: SheetDraft;
  readonly layout: ReviewLayout;
  readonly table: WholeTable;
  readonly assumptions: ReviewAssumptions;
  /** Markets that the sheet lists. */
  readonly markets: readonly string[];
  /** What a caller chose. */
  readonly chosen: Partial<Omit<ReviewAssumptions, "weights">> & MarketChoices;
  readonly following: Following;
  /** The Scenarios sheet that assumptions are taken from. */
  readonly follows?: FollowedComparison;
  /** `Review_TargetDistance` */
  readonly nameOf: (key: keyof ReviewAssumptions) => string;
  /** Names of the markets in the table of assumptions. */
  readonly marketsName: string;
}

/** `$H30` */
export function cellOf(row: number, name: ColumnName): string {
  return inColumn(row, COLUMN[name]);
}

/** The column of a block, without its titles. */
export function columnOf({ first, rows }: BlockPlace, name: ColumnName): Area {
  return area(first, COLUMN[name], rows);
}

/** The cell with the weight of a rule. */
export function weightOf({ layout }: ReviewDraft, kind: ReviewKind): string {
  return fixedCell(layout.rules.first + REVIEW_KINDS.indexOf(kind), COLUMN.second);
}

/** The columns of the market table. */
export const MARKET_COLUMN = {
  volatility: COLUMN.first,
  fundingRate: COLUMN.second,
  fundingHours: COLUMN.now,
  suits: COLUMN.proposed,
} as const;
