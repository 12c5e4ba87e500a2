import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, cellAt, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { bookFigure, bookRange, type BookKey } from "./bookColumns";
import type { Which } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { gridFormulas } from "./gridFormulas";
import { holdingFigure, holdingRange, holdingTotal } from "./holdingColumns";
import { putPositionLabels } from "./positionRows";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import { putShockTitles, shockCell, shockRow, underShock } from "./shockCells";

const ROWS = ["result", "maintenance", "cushion"] as const;
type CrossRow = (typeof ROWS)[number];

export const CROSS_ROWS = ROWS.length;

const LABELS: Record<CrossRow, string> = {
  result: "P&L after funding",
  maintenance: "Maintenance margin",
  cushion: "Cushion: equity above maintenance",
};

function rowOf(layout: ScenarioLayout, row: CrossRow): number {
  return bodyRow(layout.cross) + ROWS.indexOf(row);
}

/** A figure of the cross account under a shock. */
export function crossCell(layout: ScenarioLayout, row: CrossRow, shock: number): string {
  return underShock(rowOf(layout, row), shock);
}

/** A row of figures of the cross account. */
function crossRowArea(layout: ScenarioLayout, row: CrossRow): Area {
  return shockRow(layout, rowOf(layout, row));
}

/** Maintenance margin at a shocked price, in account currency; 0 where a position is not counted. */
export function maintenanceAt(layout: ScenarioLayout, position: Which, shock: string): string {
  const book = (key: BookKey) => bookFigure(layout, key, position);
  const size = holdingFigure(layout, "imported", "size", position);
  const price = `${book("price")}*(1+${shock})`;
  const inverse = `${book("contract")}="inverse"`;
  const required = `MARGINREQ(${size},${price},,${book("market")},"maintenance")`;
  // In proportion to the value, which in coins falls as the price rises.
  const beyondTable = `${book("maintenance")}*IF(${inverse},1/(1+${shock}),1+${shock})`;
  return `IF(${book("counted")}=1,IFERROR(${required},${beyondTable})*IF(${inverse},${price},1),0)`;
}

/** P&L of the whole book after funding when all prices move, without any liquidation. */
export function crossResult(layout: ScenarioLayout, shock: string): string {
  const total = (key: "valueNow" | "valueAtEntry" | "fundingAccount") =>
    holdingTotal(layout, "imported", key);
  const inverseFunding =
    `SUMIF(${bookRange(layout, "contract")},"inverse",` +
    `${holdingRange(layout, "imported", "fundingAccount")})`;
  return (
    `${total("valueNow")}*(1+${shock})-${total("valueAtEntry")}` +
    `-(${total("fundingAccount")}+${shock}*${inverseFunding})`
  );
}

/** Maintenance margin by position and shock: the tier is that of the notional at the shocked price. */
export function putMaintenance(comparison: Comparison): void {
  const { draft, layout, positions } = comparison;
  const heading = layout.maintenance;
  const first = bodyRow(heading);
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    "Workings: maintenance margin by shock, as imported"
  );
  putShockTitles(comparison, first - 1, "Position");
  putPositionLabels(comparison, first);
  draft.put(
    first,
    FIRST_COLUMN,
    gridFormulas(comparison, (position, shock) =>
      maintenanceAt(layout, position, shockCell(layout, shock))
    )
  );
  const figures = area(first, FIRST_COLUMN, positions.length, layout.shockCount);
  draft.style(area(first, LABEL_COLUMN, positions.length, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length), "words");
  draft.style(figures, "figures");
  draft.format(figures, NUMBER_FORMATS.money);
}

/** The account under cross margin: all P&L against all maintenance margin. */
export function putCross(comparison: Comparison): void {
  const { draft, layout, nameOf } = comparison;
  const heading = layout.cross;
  const first = bodyRow(heading);
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    "Workings: account under cross margin by shock, as imported"
  );
  putShockTitles(comparison, first - 1, "Account currency");
  const columns = Array.from({ length: layout.shockCount }, (_, shock) => {
    const required = area(bodyRow(layout.maintenance), FIRST_COLUMN + shock, layout.positions);
    const figures: Record<CrossRow, string> = {
      result: crossResult(layout, shockCell(layout, shock)),
      maintenance: `SUM(${addressOf(required)})`,
      cushion:
        `${nameOf("Capital")}+${crossCell(layout, "result", shock)}` +
        `-${crossCell(layout, "maintenance", shock)}`,
    };
    return figures;
  });
  draft.put(
    first,
    LABEL_COLUMN,
    ROWS.map((row) => [LABELS[row], ...columns.map((figures) => formula(figures[row]))])
  );
  draft.style(area(first, LABEL_COLUMN, CROSS_ROWS, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, CROSS_ROWS), "words");
  const figures = area(first, FIRST_COLUMN, CROSS_ROWS, layout.shockCount);
  draft.style(figures, "figures");
  draft.format(figures, NUMBER_FORMATS.signedMoney);
  const cushion = crossRowArea(layout, "cushion");
  draft.paintWhere(cushion, `${cellAt(cushion.row, cushion.column)}<=0`, {
    color: PALETTE.loss,
    bold: true,
  });
}
