import { percentText } from "../book/formulaWords";
import { whereWorkings } from "../book/whereWorkings";
import { listedMarkets } from "../book/marketAssumptions";
import { tableCoverage } from "../book/tableCoverage";
import { WholeTable } from "../book/wholeTable";
import { area } from "../plan/area";
import { formula } from "../plan/cell";
import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { dashboardLayout, type Dashboard } from "./Dashboard";
import { COLUMN_WIDTHS, FIRST, HIDDEN_COLUMNS, LABEL, LAST } from "./dashboardColumns";
import { dashboardFollowing } from "./dashboardFollowing";
import { dashboardInputs } from "./dashboardInputs";
import type { DashboardOptions, DashboardSources } from "./dashboardOptions";
import { accountCell, putAccount } from "./putAccount";
import { putCharts } from "./putCharts";
import { putCorrelations } from "./putCorrelations";
import { brokenRange, putLimits, RULE_COUNT } from "./putLimits";
import { putMarkets } from "./putMarkets";
import { putNearest } from "./putNearest";

/** Names that are free in the workbook, and what the sheet reads. */
export interface DashboardNames extends DashboardSources {
  readonly sheet: string;
  /** Begins the names of the assumptions: `Dashboard` → `Dashboard_Capital`. */
  readonly prefix: string;
  readonly positionsTable: string;
}

/** A row of the Positions table, as far as the plan has to know it. */
export interface DashboardPosition {
  readonly market: string;
}

function headline(dashboard: Dashboard): string {
  const broken = `COUNTIF(${brokenRange(dashboard)},">0")`;
  const distance = accountCell(dashboard, "distance");
  const days = accountCell(dashboard, "days");
  const past = dashboard.table.total(`1*(${dashboard.table.distance}<=0)`);
  return (
    `IF(${broken}=0,"No limit is broken",${broken}&" of ${RULE_COUNT} limits "&IF(${broken}=1,"is","are")&" broken")&" · "&` +
    `${percentText(accountCell(dashboard, "use"))}&" of the capital is margin · "&` +
    `IF(ISNUMBER(${distance}),IF(${distance}<=0,${past}&IF(${past}=1," position is"," positions are")&" past liquidation",` +
    `"the nearest liquidation is "&${percentText(distance)}&" away, or "&FIXED(${days},1)&" days of volatility"),"no position can be liquidated")`
  );
}

const CURRENCY_NOTE =
  "Sums in account currency: inverse contracts at today's price; USD, USDT and USDC count alike. Margin of a position: in its settlement currency.";

function putHead(dashboard: Dashboard, builtAt: Date): void {
  const { draft, table, sources } = dashboard;
  draft.write(0, LABEL, "Dashboard", "title");
  draft.height(0, 26);
  const built = builtAt.toISOString().slice(0, 10);
  draft.write(
    1,
    LABEL,
    `The book at a glance. Live over table ${table.name}, rows added later included; built ${built}. Blue cells are yours to change; ${whereWorkings(HIDDEN_COLUMNS)}.`,
    "subtitle"
  );
  draft.write(2, LABEL, formula(headline(dashboard)), "statement");
  const unknown = "cannot be computed, so their liquidation is not known";
  draft.write(3, LABEL, tableCoverage(table, unknown, "count"), "subtitle");
  draft.paintWhere(area(3, LABEL), `LEFT($B$4,7)="Warning"`, { color: PALETTE.loss, bold: true });
  const data = sources.source
    ? formula(`"Positions: "&SUBSTITUTE(${sources.source},"Source: ","")`)
    : "Positions: no source is given above the table.";
  draft.write(4, LABEL, data, "note");
  draft.write(5, LABEL, formula("MARGINVERSION()"), "note");
  draft.write(6, LABEL, CURRENCY_NOTE, "note");
}

/** The Dashboard sheet: the book at a glance, live over the Positions table, rows added later included. */
export function dashboardSheet(
  rows: readonly (DashboardPosition | undefined)[],
  options: DashboardOptions,
  names: DashboardNames,
  builtAt: Date
): SheetPlan {
  const positions = rows.filter((row) => row !== undefined);
  const markets = listedMarkets(positions);
  const layout = dashboardLayout(positions.length, markets.length);
  const dashboard: Dashboard = {
    draft: new SheetDraft(names.sheet, PALETTE.gain),
    layout,
    table: new WholeTable(names.positionsTable),
    markets,
    following: dashboardFollowing(options.capital),
    options,
    inputs: dashboardInputs(options, names.prices?.block !== undefined),
    sources: names,
    nameOf: (key) => `${names.prefix}_${key}`,
  };
  putHead(dashboard, builtAt);
  putAccount(dashboard);
  putLimits(dashboard);
  putNearest(dashboard);
  putCharts(dashboard);
  putMarkets(dashboard);
  putCorrelations(dashboard);
  const end = layout.correlations + (names.prices?.block ? names.prices.markets.length + 2 : 0);
  return dashboard.draft.plan({
    columnWidths: COLUMN_WIDTHS,
    frozen: { rows: 1, columns: FIRST },
    hiddenColumns: HIDDEN_COLUMNS,
    printArea: area(0, 0, end, LAST + 1),
  });
}
