import { NUMBER_FORMATS } from "../format/numberFormats";
import { addressOf, area, inColumn, type Area } from "../plan/area";
import { formula, type Cell } from "../plan/cell";
import { bookCell, bookLabels, bookRange, type BookKey } from "./bookColumns";
import { callsPerCell } from "./callsPerCell";
import type { Comparison } from "./comparison";
import { holdingCell, holdingRange, holdingTotal } from "./holdingColumns";
import {
  bodyRow,
  FIRST_COLUMN,
  INDEX_COLUMN,
  LABEL_COLUMN,
  type ScenarioLayout,
} from "./scenarioLayout";
import { putShockTitles, shockCell, shockRange, shockRow, underShock } from "./shockCells";
import { SIZING_TITLES, type Sizing } from "./strategies";

const ROWS = ["result", "maintenance", "cushion", "crossing"] as const;
type CrossRow = (typeof ROWS)[number];

const LABELS: Record<CrossRow, string> = {
  result: "P&L after funding",
  maintenance: "Maintenance margin",
  cushion: "Cushion: equity above maintenance",
  crossing: "Cushion gone at (interpolated)",
};

function rowOf(layout: ScenarioLayout, sizing: Sizing, row: CrossRow): number {
  return bodyRow(layout.cross[sizing]) + ROWS.indexOf(row);
}

/** A figure of the cross account under a shock. */
export function crossCell(
  layout: ScenarioLayout,
  sizing: Sizing,
  row: CrossRow,
  shock: number
): string {
  return underShock(rowOf(layout, sizing, row), shock);
}

/** A row of figures of the cross account. */
export function crossRowArea(layout: ScenarioLayout, sizing: Sizing, row: CrossRow): Area {
  return shockRow(layout, rowOf(layout, sizing, row));
}

/** Maintenance margin at a shocked price, in account currency; 0 where a position is not counted. */
function maintenanceFormula(book: (key: BookKey) => string, size: string, shock: string): string {
  const price = `${book("price")}*(1+${shock})`;
  const required = `MARGINREQ(${size},${price},,${book("market")},"maintenance")`;
  return `IF(${book("counted")}=1,${required}*IF(${book("contract")}="inverse",${price},1),0)`;
}

function maintenanceCells({ layout, positions }: Comparison, sizing: Sizing): Cell[][] {
  if (!callsPerCell(positions.length * layout.shockCount)) {
    const size = holdingRange(layout, sizing, "size");
    const whole = (key: BookKey) => bookRange(layout, key);
    return [[formula(maintenanceFormula(whole, size, shockRange(layout)))]];
  }
  return positions.map((_, position) =>
    Array.from({ length: layout.shockCount }, (_unused, shock) => {
      const one = (key: BookKey) => bookCell(layout, key, position);
      const size = holdingCell(layout, sizing, "size", position);
      return formula(maintenanceFormula(one, size, shockCell(layout, shock)));
    })
  );
}

/** Maintenance margin by position and shock: the tier is that of the notional at the shocked price. */
export function putMaintenance(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, positions } = comparison;
  const heading = layout.maintenance[sizing];
  const first = bodyRow(heading);
  const title = `Workings: maintenance margin by shock, ${SIZING_TITLES[sizing]}`;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, title);
  putShockTitles(comparison, first - 1, "Position");
  const labels = bookLabels(layout);
  draft.put(
    first,
    INDEX_COLUMN,
    positions.map((_, position) => [
      position + 1,
      formula(inColumn(labels.row + position, labels.column)),
    ])
  );
  draft.put(first, FIRST_COLUMN, maintenanceCells(comparison, sizing));
  const figures = area(first, FIRST_COLUMN, positions.length, layout.shockCount);
  draft.style(area(first, INDEX_COLUMN, positions.length), "index");
  draft.style(area(first, LABEL_COLUMN, positions.length, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, positions.length), "words");
  draft.style(figures, "figures");
  draft.format(figures, NUMBER_FORMATS.money);
}

/** Where the cushion changes its sign between two neighbouring shocks, on the straight line between them. */
function crossingFormula(layout: ScenarioLayout, sizing: Sizing, shock: number): string {
  const cushion = crossCell(layout, sizing, "cushion", shock);
  const next = crossCell(layout, sizing, "cushion", shock + 1);
  const [from, to] = [shockCell(layout, shock), shockCell(layout, shock + 1)];
  return `IF((${cushion}<=0)<>(${next}<=0),ABS(${from}-${cushion}*(${to}-${from})/(${next}-${cushion})),"")`;
}

/** The account under cross margin: all P&L against all maintenance margin. */
export function putCross(comparison: Comparison, sizing: Sizing): void {
  const { draft, layout, nameOf } = comparison;
  const heading = layout.cross[sizing];
  const first = bodyRow(heading);
  const title = `Workings: account under cross margin by shock, ${SIZING_TITLES[sizing]}`;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, title);
  putShockTitles(comparison, first - 1, "Account currency");

  const total = (key: "valueNow" | "valueAtEntry" | "fundingAccount") =>
    holdingTotal(layout, sizing, key);
  const inverseFunding =
    `SUMIF(${bookRange(layout, "contract")},"inverse",` +
    `${holdingRange(layout, sizing, "fundingAccount")})`;
  const column = (shock: number): Record<CrossRow, string | null> => {
    const cell = shockCell(layout, shock);
    const required = area(
      bodyRow(layout.maintenance[sizing]),
      FIRST_COLUMN + shock,
      layout.positions
    );
    return {
      result:
        `${total("valueNow")}*(1+${cell})-${total("valueAtEntry")}` +
        `-(${total("fundingAccount")}+${cell}*${inverseFunding})`,
      maintenance: `SUM(${addressOf(required)})`,
      cushion:
        `${nameOf("Capital")}+${crossCell(layout, sizing, "result", shock)}` +
        `-${crossCell(layout, sizing, "maintenance", shock)}`,
      crossing: shock + 1 < layout.shockCount ? crossingFormula(layout, sizing, shock) : null,
    };
  };
  const columns = Array.from({ length: layout.shockCount }, (_, shock) => column(shock));
  draft.put(
    first,
    LABEL_COLUMN,
    ROWS.map((row) => [
      LABELS[row],
      ...columns.map((figures) => {
        const text = figures[row];
        return text === null ? null : formula(text);
      }),
    ])
  );
  draft.style(area(first, LABEL_COLUMN, ROWS.length, layout.shockCount + 1), "body");
  draft.style(area(first, LABEL_COLUMN, ROWS.length), "words");
  draft.style(area(first, FIRST_COLUMN, ROWS.length, layout.shockCount), "figures");
  draft.format(area(first, FIRST_COLUMN, 3, layout.shockCount), NUMBER_FORMATS.signedMoney);
  draft.format(crossRowArea(layout, sizing, "crossing"), NUMBER_FORMATS.percent);
  const cushion = crossRowArea(layout, sizing, "cushion");
  const corner = inColumn(cushion.row, cushion.column).replace("$", "");
  draft.paintWhere(cushion, `${corner}<=0`, { color: "#B42318", bold: true });
}
