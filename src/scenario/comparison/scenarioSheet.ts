import { area, cellAt } from "../plan/area";
import { formula } from "../plan/cell";
import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { assumptionsOf, DEFAULT_SHOCKS, type ComparisonOptions } from "./assumptions";
import { putAssumptions } from "./assumptionsBlock";
import { coverageFormula, putBook } from "./bookBlock";
import { BOOK_COLUMNS } from "./bookColumns";
import { CHARTS_END, putCharts } from "./chartsBlock";
import type { Comparison } from "./comparison";
import type { CoveredPosition } from "./coveredPosition";
import { putCross, putMaintenance } from "./crossBlock";
import { HOLDING_COLUMNS } from "./holdingColumns";
import { putHoldings } from "./holdingsBlock";
import { putLossGrid } from "./lossGrid";
import { FIRST_COLUMN, LABEL_COLUMN, scenarioLayout } from "./scenarioLayout";
import { putShockTables } from "./shockTables";
import { SIZINGS, STRATEGIES } from "./strategies";
import { headlineFormula, putStrategies } from "./strategyTable";

/** Names that are free in the workbook, and the table that the sheet reads. */
export interface ScenarioNames {
  readonly sheet: string;
  /** Begins the names of the assumptions: `Scenario` → `Scenario_Capital`. */
  readonly prefix: string;
  readonly positionsTable: string;
}

const INDEX_WIDTH = 4;
const LABEL_WIDTH = 33;
const FIGURE_WIDTH = 14.5;

function putHead(comparison: Comparison, builtAt: Date): void {
  const { draft, table } = comparison;
  draft.write(0, LABEL_COLUMN, "Scenario comparison", "title");
  draft.height(0, 26);
  const built = builtAt.toISOString().slice(0, 10);
  const subtitle =
    `Live over table ${table}, built ${built}: every figure is a formula; blue cells are yours to change. ` +
    "Covers the rows that the table had when this sheet was made.";
  draft.write(1, LABEL_COLUMN, subtitle, "subtitle");
  draft.write(2, LABEL_COLUMN, formula(coverageFormula(comparison)), "statement");
  draft.write(3, LABEL_COLUMN, formula(headlineFormula(comparison)), "statement");
  const coverage = cellAt(2, LABEL_COLUMN);
  draft.paintWhere(area(2, LABEL_COLUMN), `LEFT(${coverage},7)="Warning"`, {
    color: PALETTE.loss,
    bold: true,
  });
}

/**
 * The Scenarios sheet: assumptions on top, strategies side by side, results by shock, charts, the grids
 * by position, and the workings that all of them are made of. Live over the Positions table.
 */
export function scenarioSheet(
  positions: readonly CoveredPosition[],
  options: ComparisonOptions,
  names: ScenarioNames,
  builtAt: Date
): SheetPlan {
  const assumptions = assumptionsOf(options);
  const shocks = options.shocks ?? DEFAULT_SHOCKS;
  const widest = Math.max(
    CHARTS_END,
    FIRST_COLUMN + BOOK_COLUMNS.length,
    FIRST_COLUMN + HOLDING_COLUMNS.length
  );
  const layout = scenarioLayout(positions.length, shocks.length, assumptions, widest);
  const draft = new SheetDraft(names.sheet, STRATEGIES[2]?.color ?? PALETTE.accent);
  const comparison: Comparison = {
    draft,
    layout,
    positions,
    table: names.positionsTable,
    nameOf: (key) => `${names.prefix}_${key}`,
  };
  putHead(comparison, builtAt);
  putAssumptions(comparison, assumptions, shocks);
  putStrategies(comparison);
  putShockTables(comparison);
  putCharts(comparison);
  for (const sizing of SIZINGS) putLossGrid(comparison, sizing);
  putBook(comparison);
  for (const sizing of SIZINGS) putHoldings(comparison, sizing);
  for (const sizing of SIZINGS) putMaintenance(comparison, sizing);
  for (const sizing of SIZINGS) putCross(comparison, sizing);
  const figures = Array.from({ length: layout.width - FIRST_COLUMN }, () => FIGURE_WIDTH);
  return draft.plan({
    columnWidths: [INDEX_WIDTH, LABEL_WIDTH, ...figures],
    frozen: { rows: 1, columns: FIRST_COLUMN },
  });
}
