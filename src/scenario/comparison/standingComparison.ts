import { area, type Area } from "../plan/area";
import { bodyRow, FIRST_COLUMN, PRICE_ROWS, type ScenarioLayout } from "./scenarioLayout";
import { SIZINGS } from "./strategies";

/** How much a Scenarios sheet that stands holds: with it, the place of every block is known. */
export interface StandingComparison {
  readonly positions: number;
  readonly shockCount: number;
  /** In the order of the sheet, without the row for any other one. */
  readonly markets: readonly string[];
}

/** Rows that a block of a standing sheet needs more: `row` is that of the sheet as it stands. */
export interface InsertedRows {
  readonly row: number;
  readonly count: number;
}

/** Cells of the price history that markets take which the sheet does not have yet: columns are not inserted. */
export function newPriceColumns(before: ScenarioLayout, after: ScenarioLayout): Area | undefined {
  const columns = after.markets - before.markets;
  if (columns <= 0) return undefined;
  // The hedge has the first column.
  const first = FIRST_COLUMN + 1 + before.markets;
  return area(before.prices + 1, first, 1 + PRICE_ROWS, columns);
}

/** The rows to insert so that one layout becomes another that only holds more, from the top down. */
export function insertedRows(before: ScenarioLayout, after: ScenarioLayout): InsertedRows[] {
  const positions = after.positions - before.positions;
  const blocks = [
    ...SIZINGS.map((sizing) => before.grids[sizing]),
    before.book,
    ...SIZINGS.map((sizing) => before.holdings[sizing]),
    before.maintenance,
  ];
  // The search has rows of its own above those of the positions, and ends with them.
  const endOfSearch = before.prices - 1;
  const inserted = [
    {
      row: bodyRow(before.marketTable) + before.markets,
      count: after.markets - before.markets,
    },
    ...blocks.map((heading) => ({ row: bodyRow(heading) + before.positions, count: positions })),
    { row: endOfSearch, count: positions },
  ];
  return inserted.filter(({ count }) => count > 0);
}
