import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, cellAt, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import type { Paint } from "../plan/conditionalFormatPlan";
import { PALETTE } from "../plan/style";
import { bookFigure, bookRange, type BookKey } from "./bookColumns";
import type { Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { gridFormulas } from "./gridFormulas";
import { hedgeResult } from "./hedgeBlock";
import { hedgeFigure } from "./hedgeRows";
import { holdingFigure, holdingRange, type HoldingKey } from "./holdingColumns";
import { putPositionLabels } from "./positionRows";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import { putShockTitles, shockCell, underShock } from "./shockCells";
import { SIZING_TITLES, type Sizing } from "./strategies";

/** The P&L of every position under every shock. */
function lossGridArea(layout: ScenarioLayout, sizing: Sizing): Area {
  const first = bodyRow(layout.grids[sizing]);
  return area(first, FIRST_COLUMN, layout.positions, layout.shockCount);
}

/** Rows under the grid: total, the hedge, total with it. */
function totalRow(layout: ScenarioLayout, sizing: Sizing): number {
  return bodyRow(layout.grids[sizing]) + layout.positions;
}

/** The most that a position can lose, as a cell: its margin at the shocked price. */
function marginAtShock(
  { layout }: Comparison,
  sizing: Sizing,
  position: Which,
  shock: Which
): string {
  const inverse = `${bookFigure(layout, "contract", position)}="inverse"`;
  const margin = holdingFigure(layout, sizing, "marginAccount", position);
  return `${margin}*IF(${inverse},1+${shockCell(layout, shock)},1)`;
}

/**
 * P&L of an isolated position after funding, in account currency: the whole margin where it is liquidated
 * before the shock or the shocked price is at or behind the liquidation price, and never more than the margin.
 */
function isolatedResult(
  comparison: Comparison,
  sizing: Sizing,
  position: Which,
  shock: Which
): string {
  const { layout } = comparison;
  const book = (key: BookKey) => bookFigure(layout, key, position);
  const held = (key: HoldingKey) => holdingFigure(layout, sizing, key, position);
  const factor = `(1+${shockCell(layout, shock)})`;
  const behind = `${book("direction")}*(${book("price")}*${factor}-${held("liquidation")})<=0`;
  // No move of the price brings back what is liquidated now.
  const liquidated = `IF(ISNUMBER(${held("distance")}),IF(${held("distance")}<=0,TRUE,${behind}),FALSE)`;
  const funding = `${held("fundingAccount")}*IF(${book("contract")}="inverse",${factor},1)`;
  const result = `${held("valueNow")}*${factor}-${held("valueAtEntry")}-${funding}`;
  const margin = marginAtShock(comparison, sizing, position, shock);
  return (
    `IF(${book("counted")}=0,"n/a",IF(${liquidated},-${margin},` +
    `IF(${result}<-${margin},-${margin},${result})))`
  );
}

/** How many positions have lost their margin under a shock: counts what the grid shows. */
export function liquidatedCount(layout: ScenarioLayout, sizing: Sizing, shock: number): string {
  const { row, rows } = lossGridArea(layout, sizing);
  const results = addressOf(area(row, FIRST_COLUMN + shock, rows));
  const inverse = `(${bookRange(layout, "contract")}="inverse")`;
  const margins = `${holdingRange(layout, sizing, "marginAccount")}*(1+${shockCell(layout, shock)}*${inverse})`;
  return `SUMPRODUCT(${bookRange(layout, "counted")}*(${results}<=-${margins}))`;
}

/** 1 where the hedge has lost its margin under a shock. */
export function hedgeLiquidated(layout: ScenarioLayout, sizing: Sizing, shock: number): string {
  const result = underShock(totalRow(layout, sizing) + 1, shock);
  const margin = hedgeFigure(layout, "margin", sizing);
  return `IF(${hedgeFigure(layout, "size", sizing)}=0,0,IF(${result}<=-${margin},1,0))`;
}

/** A sign as well as a colour: heat maps cover the fill in some programs. */
const LIQUIDATED: Paint = {
  color: PALETTE.lossDeep,
  fill: PALETTE.liquidatedFill,
  bold: true,
  numberFormat: NUMBER_FORMATS.liquidated,
};

const NOTE =
  "✕: liquidated, the margin is gone. A loss never goes beyond the margin of its position, coins at the price of the shock; the hedge moves by its beta × the shock.";

function paintGrid(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout } = comparison;
  const grid = lossGridArea(layout, sizing);
  const corner = cellAt(grid.row, FIRST_COLUMN);
  const margin = marginAtShock(comparison, sizing, 0, 0);
  draft.paintWhere(
    grid,
    `AND(ISNUMBER(${corner}),${bookFigure(layout, "counted", 0)}=1,${corner}<=-${margin})`,
    LIQUIDATED
  );
  const hedge = area(totalRow(layout, sizing) + 1, FIRST_COLUMN, 1, layout.shockCount);
  const first = cellAt(hedge.row, FIRST_COLUMN);
  const hedgeMargin = hedgeFigure(layout, "margin", sizing);
  draft.paintWhere(
    hedge,
    `AND(ISNUMBER(${first}),${first}<0,${first}<=-${hedgeMargin})`,
    LIQUIDATED
  );
  draft.heat(grid);
}

function putTotals(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, nameOf } = comparison;
  const grid = lossGridArea(layout, sizing);
  const total = totalRow(layout, sizing);
  const shocks = Array.from({ length: layout.shockCount }, (_, shock) => shock);
  const hedgeName = `"Hedge: "&${nameOf("HedgeMarket")}&" "&${hedgeFigure(layout, "side", sizing)}`;
  draft.put(total, LABEL_COLUMN, [
    [
      "Total",
      ...shocks.map((shock) =>
        formula(`SUM(${addressOf(area(grid.row, FIRST_COLUMN + shock, grid.rows))})`)
      ),
    ],
    [
      formula(hedgeName),
      ...shocks.map((shock) => formula(hedgeResult(comparison, sizing, shockCell(layout, shock)))),
    ],
    [
      "Total with the hedge",
      ...shocks.map((shock) =>
        formula(`${underShock(total, shock)}+${underShock(total + 1, shock)}`)
      ),
    ],
  ]);
  for (const row of [total, total + 2]) {
    draft.style(area(row, LABEL_COLUMN, 1, layout.shockCount + 1), "total");
  }
  draft.style(area(total, LABEL_COLUMN, 3), "words");
  draft.style(area(total + 1, FIRST_COLUMN, 1, layout.shockCount), "figures");
  draft.write(total + 3, LABEL_COLUMN, NOTE, "note");
}

/** Grid of P&L, a position a row and a shock a column, under isolated margin. */
export function putLossGrid(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, positions } = comparison;
  const heading = layout.grids[sizing];
  const first = bodyRow(heading);
  const title = `P&L by position after funding: ${SIZING_TITLES[sizing]}, isolated`;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, title);
  putShockTitles(comparison, first - 1, "Position");
  putPositionLabels(comparison, first);
  draft.put(
    first,
    FIRST_COLUMN,
    gridFormulas(comparison, (position, shock) =>
      isolatedResult(comparison, sizing, position, shock)
    )
  );
  const grid = lossGridArea(layout, sizing);
  draft.style(area(first, LABEL_COLUMN, positions.length, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length), "words");
  draft.style(grid, "figures");
  draft.format(
    area(first, FIRST_COLUMN, positions.length + 3, layout.shockCount),
    NUMBER_FORMATS.signedMoney
  );
  putTotals(comparison, sizing);
  paintGrid(comparison, sizing);
}

/** Total of the grid under a shock, with or without the hedge. */
export function gridTotalCell(
  layout: ScenarioLayout,
  sizing: Sizing,
  hedged: boolean,
  shock: number
): string {
  return underShock(totalRow(layout, sizing) + (hedged ? 2 : 0), shock);
}
