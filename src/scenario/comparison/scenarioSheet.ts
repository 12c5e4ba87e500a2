import { area, cellAt } from "../plan/area";
import { formula } from "../plan/cell";
import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { ASSUMPTION_ROWS, assumptionsOf, hedgeAssumptions } from "./assumptions";
import { putAssumptions } from "./assumptionsBlock";
import { coverageFormula, putBook } from "./bookBlock";
import { BOOK_COLUMNS } from "./bookColumns";
import { bookMarkets } from "./bookMarkets";
import { CHARTS_END, putCharts } from "./chartsBlock";
import type { Comparison } from "./comparison";
import { DEFAULT_SHOCKS, type ComparisonOptions } from "./comparisonOptions";
import type { CoveredPosition } from "./coveredPosition";
import { CROSS_ROWS, putCross, putMaintenance } from "./crossBlock";
import { putCrossSearch, SEARCH_ROWS } from "./crossSearch";
import { putHedge } from "./hedgeBlock";
import { hedgeOf } from "./hedgeDefaults";
import { HEDGE_ROWS } from "./hedgeRows";
import { HOLDING_COLUMNS } from "./holdingColumns";
import { putHoldings } from "./holdingsBlock";
import { putLadder } from "./ladderBlock";
import { putLossGrid } from "./lossGrid";
import { putMarketTable } from "./marketTable";
import { putNearest } from "./nearestBlock";
import { putPriceHistory } from "./priceHistory";
import { FIRST_COLUMN, LABEL_COLUMN, scenarioLayout, type ScenarioLayout } from "./scenarioLayout";
import { putShockTables } from "./shockTables";
import type { StandingComparison } from "./standingComparison";
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

const CURRENCY_NOTE =
  "Money in account currency: inverse contracts turn into it at the price of the shock, the coins that are their margin are not revalued; USD, USDT and USDC count alike.";

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
  draft.write(4, LABEL_COLUMN, CURRENCY_NOTE, "note");
  const coverage = cellAt(2, LABEL_COLUMN);
  draft.paintWhere(area(2, LABEL_COLUMN), `LEFT(${coverage},7)="Warning"`, {
    color: PALETTE.loss,
    bold: true,
  });
}

/** The places of all blocks of a sheet that holds so much. */
export function comparisonLayout(
  positions: number,
  shockCount: number,
  markets: number
): ScenarioLayout {
  return scenarioLayout({
    positions,
    shockCount,
    markets,
    assumptions: ASSUMPTION_ROWS,
    hedgeRows: HEDGE_ROWS.length,
    crossRows: CROSS_ROWS,
    searchRows: SEARCH_ROWS,
    widestBlock: CHARTS_END,
  });
}

/**
 * The Scenarios sheet: assumptions on top, strategies side by side, results by shock, charts, the grids
 * by position, a ladder of stops, and the workings that all of them are made of. Live over the Positions table.
 *
 * @param standing the sheet that is there, when it is to be updated: what a person typed is left out of the
 *   plan then, and its markets and shocks keep their places
 */
export function scenarioSheet(
  positions: readonly CoveredPosition[],
  options: ComparisonOptions,
  names: ScenarioNames,
  builtAt: Date,
  standing?: StandingComparison
): SheetPlan {
  const hedge = hedgeOf(positions, options.hedge);
  const chosen = options.markets ?? [];
  const markets = bookMarkets(positions, chosen, hedge.market, standing?.markets);
  const shocks = options.shocks ?? DEFAULT_SHOCKS;
  const shockCount = standing?.shockCount ?? shocks.length;
  const layout = comparisonLayout(positions.length, shockCount, markets.length);
  const tabColor = STRATEGIES[2]?.color ?? PALETTE.accent;
  const draft = new SheetDraft(names.sheet, tabColor, standing !== undefined);
  const comparison: Comparison = {
    draft,
    layout,
    positions,
    markets,
    table: names.positionsTable,
    nameOf: (key) => `${names.prefix}_${key}`,
    standingMarkets: standing?.markets.length ?? 0,
  };
  putHead(comparison, builtAt);
  putAssumptions(comparison, assumptionsOf(options), hedgeAssumptions(hedge), shocks);
  putMarketTable(comparison);
  putStrategies(comparison);
  putShockTables(comparison);
  putNearest(comparison);
  putCharts(comparison);
  for (const sizing of SIZINGS) putLossGrid(comparison, sizing);
  putLadder(comparison);
  putBook(comparison);
  for (const sizing of SIZINGS) putHoldings(comparison, sizing);
  putHedge(comparison, hedge);
  putMaintenance(comparison);
  putCross(comparison);
  putCrossSearch(comparison);
  putPriceHistory(comparison);
  const columns = Math.max(
    layout.width,
    FIRST_COLUMN + Math.max(BOOK_COLUMNS.length, HOLDING_COLUMNS.length, markets.length + 1)
  );
  const figures = Array.from({ length: columns - FIRST_COLUMN }, () => FIGURE_WIDTH);
  return draft.plan({
    columnWidths: [INDEX_WIDTH, LABEL_WIDTH, ...figures],
    frozen: { rows: 1, columns: FIRST_COLUMN },
    // Without the workings.
    printArea: area(0, 0, layout.book, layout.width),
  });
}
