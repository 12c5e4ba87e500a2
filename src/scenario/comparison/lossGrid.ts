import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, cellAt, inColumn, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import type { Paint } from "../plan/conditionalFormatPlan";
import { PALETTE } from "../plan/style";
import { bookCell, bookLabels, bookRange } from "./bookColumns";
import type { Comparison } from "./comparison";
import { holdingCell, holdingRange } from "./holdingColumns";
import {
  bodyRow,
  FIRST_COLUMN,
  INDEX_COLUMN,
  LABEL_COLUMN,
  type ScenarioLayout,
} from "./scenarioLayout";
import { putShockTitles, shockCell, underShock } from "./shockCells";
import { SIZING_TITLES, type Sizing } from "./strategies";

/** The P&L of every position under every shock. */
export function lossGridArea(layout: ScenarioLayout, sizing: Sizing): Area {
  const first = bodyRow(layout.grids[sizing]);
  return area(first, FIRST_COLUMN, layout.positions, layout.shockCount);
}

/** Row of the totals under the grid. */
export function lossGridTotal(layout: ScenarioLayout, sizing: Sizing): number {
  return bodyRow(layout.grids[sizing]) + layout.positions;
}

/** The most that a position can lose, as a cell: its margin at the shocked price. */
function marginAtShock(
  { layout }: Comparison,
  sizing: Sizing,
  position: number,
  shock: number
): string {
  const inverse = `${bookCell(layout, "contract", position)}="inverse"`;
  const margin = holdingCell(layout, sizing, "marginAccount", position);
  return `${margin}*IF(${inverse},1+${shockCell(layout, shock)},1)`;
}

/**
 * P&L of an isolated position after funding, in account currency: the whole margin where the shocked
 * price is at or behind the liquidation price, and never more than the margin.
 */
function isolatedResult(
  comparison: Comparison,
  sizing: Sizing,
  position: number,
  shock: number
): string {
  const { layout } = comparison;
  const book = (key: Parameters<typeof bookCell>[1]) => bookCell(layout, key, position);
  const held = (key: Parameters<typeof holdingCell>[2]) =>
    holdingCell(layout, sizing, key, position);
  const factor = `(1+${shockCell(layout, shock)})`;
  const behind = `${book("direction")}*(${book("price")}*${factor}-${held("liquidation")})<=0`;
  const liquidated = `IF(${held("marginAfter")}<=0,TRUE,IF(${held("distance")}="none",FALSE,${behind}))`;
  const funding = `${held("fundingAccount")}*IF(${book("contract")}="inverse",${factor},1)`;
  const result = `${held("valueNow")}*${factor}-${held("valueAtEntry")}-${funding}`;
  const margin = marginAtShock(comparison, sizing, position, shock);
  return `IF(${book("counted")}=0,"n/a",IF(${liquidated},-${margin},MAX(-${margin},${result})))`;
}

/** How many positions have lost their margin under a shock: counts what the grid shows. */
export function liquidatedCount(layout: ScenarioLayout, sizing: Sizing, shock: number): string {
  const { row, rows } = lossGridArea(layout, sizing);
  const results = addressOf(area(row, FIRST_COLUMN + shock, rows));
  const inverse = `(${bookRange(layout, "contract")}="inverse")`;
  const margins = `${holdingRange(layout, sizing, "marginAccount")}*(1+${shockCell(layout, shock)}*${inverse})`;
  return `SUMPRODUCT(${bookRange(layout, "counted")}*(${results}<=-${margins}))`;
}

/** A sign as well as a colour: heat maps cover the fill in some programs. */
const LIQUIDATED: Paint = {
  color: PALETTE.lossDeep,
  fill: PALETTE.liquidatedFill,
  bold: true,
  numberFormat: NUMBER_FORMATS.liquidated,
};

const NOTE =
  "✕: liquidated, the margin is gone. A loss never goes beyond the margin of its position.";

/** Grid of P&L, a position a row and a shock a column, under isolated margin. */
export function putLossGrid(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, positions } = comparison;
  const heading = layout.grids[sizing];
  const first = bodyRow(heading);
  const title = `P&L by position after funding: ${SIZING_TITLES[sizing]}, isolated`;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, title);
  putShockTitles(comparison, first - 1, "Position");
  const labels = bookLabels(layout);
  const shocks = Array.from({ length: layout.shockCount }, (_, shock) => shock);
  draft.put(
    first,
    INDEX_COLUMN,
    positions.map((_, position) => [
      position + 1,
      formula(inColumn(labels.row + position, labels.column)),
      ...shocks.map((shock) => formula(isolatedResult(comparison, sizing, position, shock))),
    ])
  );
  const grid = lossGridArea(layout, sizing);
  draft.style(area(first, INDEX_COLUMN, positions.length), "index");
  draft.style(area(first, LABEL_COLUMN, positions.length, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length + 1), "words");
  draft.style(grid, "figures");

  const total = lossGridTotal(layout, sizing);
  draft.put(total, LABEL_COLUMN, [
    [
      "Total",
      ...shocks.map((shock) =>
        formula(`SUM(${addressOf(area(first, FIRST_COLUMN + shock, positions.length))})`)
      ),
    ],
  ]);
  draft.style(area(total, LABEL_COLUMN, 1, layout.shockCount + 1), "total");
  draft.format(
    area(first, FIRST_COLUMN, positions.length + 1, layout.shockCount),
    NUMBER_FORMATS.signedMoney
  );
  draft.write(total + 1, LABEL_COLUMN, NOTE, "note");

  const corner = cellAt(first, FIRST_COLUMN);
  const margin = marginAtShock(comparison, sizing, 0, 0);
  draft.paintWhere(
    grid,
    `AND(ISNUMBER(${corner}),${bookCell(layout, "counted", 0)}=1,${corner}<=-${margin})`,
    LIQUIDATED
  );
  draft.heat(grid);
}

/** Total of the grid under a shock. */
export function gridTotalCell(layout: ScenarioLayout, sizing: Sizing, shock: number): string {
  return underShock(lossGridTotal(layout, sizing), shock);
}
