import { listedMarkets } from "../book/marketAssumptions";
import { tableCoverage } from "../book/tableCoverage";
import { whereWorkings } from "../book/whereWorkings";
import { WholeTable } from "../book/wholeTable";
import type { FollowedComparison } from "../comparison/followedComparison";
import { area } from "../plan/area";
import { formula } from "../plan/cell";
import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { reviewAssumptions, type ReviewOptions } from "./reviewAssumptions";
import { reviewFollowing } from "./reviewFollowing";
import type { ReviewPosition } from "./reviewPosition";
import { assumedOf, measurePositions } from "./reviewPositions";
import { likelyHedge } from "./rules/driftedHedge";
import { headlineFormula, putItems } from "./sheet/putItems";
import { putKinds } from "./sheet/putKinds";
import { putMarkets } from "./sheet/putMarkets";
import { putRules } from "./sheet/putRules";
import { COLUMN, COLUMN_WIDTHS, HIDDEN_COLUMNS, PRINTED_COLUMNS } from "./sheet/reviewColumns";
import type { ReviewDraft } from "./sheet/ReviewDraft";
import { reviewLayout } from "./sheet/reviewLayout";

/** Names that are free in the workbook, and what the sheet reads. */
export interface ReviewNames {
  readonly sheet: string;
  /** Begins the names of the assumptions: `Review` → `Review_targetDistance`. */
  readonly prefix: string;
  readonly positionsTable: string;
  /** The Scenarios sheet that assumptions are taken from, and what they are now. */
  readonly follows?: { readonly from: FollowedComparison; readonly holds: ReviewOptions };
}

const CURRENCY_NOTE =
  "Margin in the settlement currency of its position, coins for inverse contracts; size in coins, USD for inverse contracts.";

function putHead(review: ReviewDraft, builtAt: Date): void {
  const { draft, table } = review;
  draft.write(0, COLUMN.label, "Review", "title");
  draft.height(0, 26);
  const built = builtAt.toISOString().slice(0, 10);
  draft.write(
    1,
    COLUMN.label,
    `What to do next, the most urgent first. Live over table ${table.name}, rows added later included; built ${built}. ` +
      `Urgency: weight of the rule × how far it is broken. Blue cells are yours to change; ${whereWorkings(HIDDEN_COLUMNS)}.`,
    "subtitle"
  );
  draft.write(2, COLUMN.label, formula(headlineFormula(review)), "statement");
  const unknown = "cannot be computed and are missing here";
  draft.write(3, COLUMN.label, tableCoverage(table, unknown, "are looked at"), "subtitle");
  draft.write(4, COLUMN.label, CURRENCY_NOTE, "note");
  draft.paintWhere(area(3, COLUMN.label), `LEFT($B$4,7)="Warning"`, {
    color: PALETTE.loss,
    bold: true,
  });
}

/** The Review sheet: what to do next by urgency, the rules with their thresholds, and each rule's positions. */
export function reviewSheet(
  rows: readonly (ReviewPosition | undefined)[],
  options: ReviewOptions,
  names: ReviewNames,
  builtAt: Date
): SheetPlan {
  const markets = listedMarkets(rows.filter((row) => row !== undefined));
  const layout = reviewLayout(rows.filter(Boolean).length, markets.length);
  const table = new WholeTable(names.positionsTable);
  const { follows } = names;
  const holding = { ...follows?.holds, ...options };
  const measured = measurePositions(rows, holding);
  const review: ReviewDraft = {
    draft: new SheetDraft(names.sheet, PALETTE.warning),
    layout,
    table,
    assumptions: reviewAssumptions(holding, (days) => assumedOf(measured, days)),
    markets,
    chosen: options,
    following: reviewFollowing(table, likelyHedge(measured)),
    follows: follows?.from,
    nameOf: (key) => `${names.prefix}_${key}`,
    marketsName: `${names.prefix}_Markets`,
  };
  putHead(review, builtAt);
  putItems(review);
  putRules(review);
  putMarkets(review);
  putKinds(review);
  return review.draft.plan({
    columnWidths: COLUMN_WIDTHS,
    frozen: { rows: 1, columns: COLUMN.first },
    hiddenColumns: HIDDEN_COLUMNS,
    printArea: area(0, 0, layout.to + 1, PRINTED_COLUMNS),
  });
}
