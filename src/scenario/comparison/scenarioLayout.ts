import { area, type Area } from "../plan/area";
import type { Assumption } from "./assumptions";
import { METRIC_ROWS } from "./metricRows";
import { SIZINGS, STRATEGIES, type Sizing } from "./strategies";

/** Column A holds row numbers, B labels; figures begin in C. */
export const INDEX_COLUMN = 0;
export const LABEL_COLUMN = 1;
export const FIRST_COLUMN = 2;

const CROSS_ROWS = 4;

/** Where each block of the Scenarios sheet stands: formulas of one block refer to the others by it. */
export interface ScenarioLayout {
  readonly positions: number;
  readonly shockCount: number;
  /** Columns that headings span. */
  readonly width: number;
  /** Row of the heading of each block. */
  readonly assumptions: number;
  readonly strategies: number;
  readonly shockTables: number;
  readonly grids: Record<Sizing, number>;
  readonly book: number;
  readonly holdings: Record<Sizing, number>;
  readonly maintenance: Record<Sizing, number>;
  readonly cross: Record<Sizing, number>;
  /** The row of shocks, part of the assumptions. */
  readonly shocks: Area;
}

/** First row of the figures under a heading and a row of column titles. */
export function bodyRow(heading: number): number {
  return heading + 2;
}

/** Places the blocks one below the other. */
export function scenarioLayout(
  positions: number,
  shockCount: number,
  assumptions: readonly Assumption[],
  widestBlock: number
): ScenarioLayout {
  let next = 5;
  /** A block with its heading and a blank row after it. */
  const place = (rows: number) => {
    const heading = next;
    next += rows + 2;
    return heading;
  };
  const perSizing = (rows: number) =>
    Object.fromEntries(SIZINGS.map((sizing) => [sizing, place(rows)])) as Record<Sizing, number>;

  const assumptionsHeading = place(assumptions.length + 1);
  const shockRow = assumptionsHeading + 1 + assumptions.length;
  // Column titles, metrics, three lines that state the rules.
  const strategies = place(1 + METRIC_ROWS.length + 3);
  const shockTables = place(SHOCK_TABLES * (STRATEGIES.length + 2) - 1);
  // Column titles, positions, total, note.
  const grids = perSizing(1 + positions + 2);
  const book = place(1 + positions + 1);
  const holdings = perSizing(1 + positions + 1);
  const maintenance = perSizing(1 + positions);
  const cross = perSizing(1 + CROSS_ROWS);
  return {
    positions,
    shockCount,
    width: Math.max(FIRST_COLUMN + shockCount, widestBlock),
    assumptions: assumptionsHeading,
    strategies,
    shockTables,
    grids,
    book,
    holdings,
    maintenance,
    cross,
    shocks: area(shockRow, FIRST_COLUMN, 1, shockCount),
  };
}

/** Account, P&L and liquidations by shock. */
export const SHOCK_TABLES = 3;

/** Heading row of a table by shock: 0 account, 1 P&L, 2 positions liquidated. */
export function shockTableRow(layout: ScenarioLayout, table: number): number {
  return layout.shockTables + 1 + table * (STRATEGIES.length + 2);
}
