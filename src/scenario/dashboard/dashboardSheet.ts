import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import type { DashboardOptions } from "./dashboardOptions";

/** Names that are free in the workbook, and what the sheet reads. */
export interface DashboardNames {
  readonly sheet: string;
  /** Begins the names of the assumptions: `Dashboard` → `Dashboard_Capital`. */
  readonly prefix: string;
  readonly positionsTable: string;
}

/** A row of the Positions table, as far as the plan has to know it. */
export interface DashboardPosition {
  readonly market: string;
}

/** The Dashboard sheet: the book at a glance, live over the Positions table, rows added later included. */
export function dashboardSheet(
  _rows: readonly (DashboardPosition | undefined)[],
  _options: DashboardOptions,
  names: DashboardNames,
  builtAt: Date
): SheetPlan {
  const draft = new SheetDraft(names.sheet, PALETTE.accent);
  draft.write(0, 1, "Dashboard", "title");
  draft.write(1, 1, builtAt.toISOString().slice(0, 10), "subtitle");
  return draft.plan({ columnWidths: [4, 33], frozen: { rows: 1, columns: 2 } });
}
