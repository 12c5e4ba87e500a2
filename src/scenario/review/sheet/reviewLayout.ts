import { MarketCells } from "../../book/marketCells";
import { REVIEW_KINDS, type ReviewKind } from "../reviewItem";
import { MOST_OF_A_KIND } from "../reviewPositions";
import { MOST_MOVED } from "../rules/moveMargin";
import { COLUMN } from "./reviewColumns";
import { OTHER_INPUTS } from "./reviewInputs";

/** What is listed at most of all that is to do. */
const MOST_ITEMS = 12;
const FEWEST_ROWS = 3;

/** Where a block of rows stands: its heading, its titles below, then its rows. */
export interface BlockPlace {
  readonly heading: number;
  readonly first: number;
  readonly rows: number;
}

/** Where the blocks of the sheet stand. */
export interface ReviewLayout {
  readonly items: BlockPlace;
  readonly rules: BlockPlace;
  /** First of the assumptions that belong to no threshold. */
  readonly others: number;
  readonly marketsHeading: number;
  readonly markets: MarketCells;
  readonly kinds: Readonly<Record<ReviewKind, BlockPlace>>;
  /** First and last row of all blocks by kind. */
  readonly from: number;
  readonly to: number;
}

function rowsOf(kind: ReviewKind, positions: number): number {
  if (kind === "hedge") return 1;
  if (kind !== "moveMargin") return Math.min(MOST_OF_A_KIND, Math.max(FEWEST_ROWS, positions));
  return Math.min(MOST_MOVED, 2 * Math.ceil(Math.max(2, positions) / 2));
}

/** Lays out the sheet for so many positions and markets. */
export function reviewLayout(positions: number, marketCount: number): ReviewLayout {
  let next = 5;
  const block = (rows: number): BlockPlace => {
    const heading = next;
    next += rows + 3;
    return { heading, first: heading + 2, rows };
  };
  const items = block(Math.min(MOST_ITEMS, Math.max(5, 2 * positions)));
  const rules = block(REVIEW_KINDS.length);
  const others = next - 1;
  next = others + OTHER_INPUTS.length + 1;
  const marketsHeading = next;
  next = marketsHeading + marketCount + 5;
  const from = next + 2;
  const kinds = Object.fromEntries(
    REVIEW_KINDS.map((kind) => [kind, block(rowsOf(kind, positions))])
  ) as Record<ReviewKind, BlockPlace>;
  return {
    items,
    rules,
    others,
    marketsHeading,
    markets: new MarketCells(marketsHeading + 2, COLUMN.label, marketCount),
    kinds,
    from,
    to: next - 2,
  };
}
