import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import type { ReviewOptions } from "./reviewAssumptions";
import type { ReviewPosition } from "./reviewPosition";

/** Names that are free in the workbook, and the table that the sheet reads. */
export interface ReviewNames {
  readonly sheet: string;
  /** Begins the names of the assumptions: `Review` → `Review_TargetDistance`. */
  readonly prefix: string;
  readonly positionsTable: string;
}

/** The Review sheet: what to do next by urgency, the rules with their thresholds, and each rule's positions. */
export function reviewSheet(
  _rows: readonly (ReviewPosition | undefined)[],
  _options: ReviewOptions,
  names: ReviewNames,
  builtAt: Date
): SheetPlan {
  const draft = new SheetDraft(names.sheet, PALETTE.warning);
  draft.write(0, 1, "Review", "title");
  draft.write(1, 1, builtAt.toISOString().slice(0, 10), "subtitle");
  return draft.plan({ columnWidths: [4, 33], frozen: { rows: 1, columns: 2 } });
}
