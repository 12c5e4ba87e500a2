import { area, type Area } from "../plan/area";
import { METRIC_ROWS } from "./metricRows";
import { SIZINGS, STRATEGIES, type Sizing } from "./strategies";
import { STRATEGY_NOTES } from "./strategyNotes";

/** Column A holds row numbers, B labels; figures begin in C. */
export const INDEX_COLUMN = 0;
export const LABEL_COLUMN = 1;
export const FIRST_COLUMN = 2;

/** Rows of prices that volatilities and hedge ratios are taken from. */
export const PRICE_ROWS = 400;
/** Stops of the ladder. */
export const LADDER_STEPS = 4;
/** Positions that the charts by position show at most. */
const MOST_NEAREST = 12;

/** Where each block of the Scenarios sheet stands: formulas of one block refer to the others by it. */
export interface ScenarioLayout {
  readonly positions: number;
  readonly shockCount: number;
  /** Markets of the book, without the row for any other one. */
  readonly markets: number;
  /** Positions in the table of those nearest to liquidation. */
  readonly nearestCount: number;
  /** Columns that headings span. */
  readonly width: number;
  /** Row of the heading of each block. */
  readonly assumptions: number;
  readonly marketTable: number;
  readonly strategies: number;
  readonly shockTables: number;
  readonly nearest: number;
  readonly grids: Record<Sizing, number>;
  readonly ladder: number;
  readonly book: number;
  readonly holdings: Record<Sizing, number>;
  readonly hedge: number;
  readonly maintenance: number;
  readonly cross: number;
  readonly search: number;
  readonly prices: number;
  /** The row of shocks, part of the assumptions. */
  readonly shocks: Area;
}

/** How much a Scenarios sheet has to hold. */
export interface ScenarioExtent {
  readonly positions: number;
  readonly shockCount: number;
  readonly markets: number;
  /** Rows of the longer list of assumptions. */
  readonly assumptions: number;
  readonly hedgeRows: number;
  readonly crossRows: number;
  readonly searchRows: number;
  readonly widestBlock: number;
}

/** First row of the figures under a heading and a row of column titles. */
export function bodyRow(heading: number): number {
  return heading + 2;
}

/** Account, P&L and liquidations by shock. */
const SHOCK_TABLES = 3;

/** Rows that charts by position need at least. */
const CHART_ROWS = 15;

/** Places the blocks one below the other. */
export function scenarioLayout(extent: ScenarioExtent): ScenarioLayout {
  const { positions, shockCount, markets } = extent;
  let next = 5;
  /** A block with its heading and a blank row after it. */
  const place = (rows: number) => {
    const heading = next;
    next += rows + 2;
    return heading;
  };
  const perSizing = (rows: number) =>
    Object.fromEntries(SIZINGS.map((sizing) => [sizing, place(rows)])) as Record<Sizing, number>;
  const nearestCount = Math.min(positions, MOST_NEAREST);

  const assumptions = place(extent.assumptions + 1);
  return {
    positions,
    shockCount,
    markets,
    nearestCount,
    width: Math.max(FIRST_COLUMN + shockCount, extent.widestBlock),
    assumptions,
    shocks: area(assumptions + 1 + extent.assumptions, FIRST_COLUMN, 1, shockCount),
    // Column titles, markets, any other market, note.
    marketTable: place(1 + markets + 2),
    strategies: place(1 + METRIC_ROWS.length + STRATEGY_NOTES.length),
    shockTables: place(SHOCK_TABLES * (STRATEGIES.length + 2) - 1),
    // Column titles, positions, note; the charts beside them need their height.
    nearest: place(Math.max(1 + nearestCount + 1, CHART_ROWS)),
    // Column titles, positions, total, hedge, total with it, note.
    grids: perSizing(1 + positions + 4),
    // Choice, the position, column titles, stops, note.
    ladder: place(LADDER_STEPS + 6),
    book: place(1 + positions + 1),
    holdings: perSizing(1 + positions + 1),
    hedge: place(1 + extent.hedgeRows),
    maintenance: place(1 + positions),
    cross: place(1 + extent.crossRows),
    search: place(1 + extent.searchRows + positions),
    prices: place(1 + PRICE_ROWS),
  };
}

/** Heading row of a table by shock: 0 account, 1 P&L, 2 positions liquidated. */
export function shockTableRow(layout: ScenarioLayout, table: number): number {
  return layout.shockTables + 1 + table * (STRATEGIES.length + 2);
}
