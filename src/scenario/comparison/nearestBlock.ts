import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedAddressOf, inColumn, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import { bookLabels } from "./bookColumns";
import type { Comparison } from "./comparison";
import { holdingRange, type HoldingKey } from "./holdingColumns";
import {
  bodyRow,
  FIRST_COLUMN,
  INDEX_COLUMN,
  LABEL_COLUMN,
  type ScenarioLayout,
} from "./scenarioLayout";

/** Columns of the table of the positions that are nearest to liquidation. */
const COLUMNS = [
  { key: "distance", title: "Distance to liquidation", format: NUMBER_FORMATS.percent },
  { key: "chance", title: "Chance in the horizon", format: NUMBER_FORMATS.percent },
  { key: "marginAccount", title: "Margin used", format: NUMBER_FORMATS.money },
  { key: "fundingDay", title: "Funding a day (paid +)", format: NUMBER_FORMATS.signedMoney },
] as const satisfies readonly { key: HoldingKey; title: string; format: string }[];

export type NearestKey = (typeof COLUMNS)[number]["key"];

/** Columns of the block without its labels. */
export const NEAREST_COLUMNS = COLUMNS.length;

/** A column with its title, as a chart takes it. */
export function nearestValues(layout: ScenarioLayout, key: NearestKey): Area {
  const column = FIRST_COLUMN + COLUMNS.findIndex((one) => one.key === key);
  return area(bodyRow(layout.nearest) - 1, column, layout.nearestCount + 1);
}

/** The names beside the columns. */
export function nearestLabels(layout: ScenarioLayout): Area {
  return area(bodyRow(layout.nearest), LABEL_COLUMN, layout.nearestCount);
}

/** The positions in the order of their distance to liquidation, as imported: what the charts beside it show. */
export function putNearest(comparison: Comparison): void {
  const { draft, layout } = comparison;
  const heading = layout.nearest;
  const first = bodyRow(heading);
  const rows = layout.nearestCount;
  const all = (key: HoldingKey) => holdingRange(layout, "imported", key);
  draft.heading(
    heading,
    LABEL_COLUMN,
    layout.width - 1,
    layout.positions > rows
      ? `The ${rows} positions nearest to liquidation, as imported`
      : "Positions by distance to liquidation, as imported"
  );
  draft.put(first - 1, LABEL_COLUMN, [["Position", ...COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, COLUMNS.length), "header");
  draft.height(first - 1, 32);
  draft.put(
    first,
    INDEX_COLUMN,
    Array.from({ length: rows }, (_, rank) => {
      const own = inColumn(first + rank, INDEX_COLUMN);
      const there = `COUNT(${all("order")})>=${rank + 1}`;
      const place = `MATCH(SMALL(${all("order")},${rank + 1}),${all("order")},0)`;
      const figure = (range: string) => formula(`IF(${own}="","",INDEX(${range},${own}))`);
      return [
        formula(`IF(${there},${place},"")`),
        figure(fixedAddressOf(bookLabels(layout))),
        ...COLUMNS.map(({ key }) => figure(all(key))),
      ];
    })
  );
  draft.style(area(first, INDEX_COLUMN, rows), "index");
  draft.style(area(first, LABEL_COLUMN, rows, COLUMNS.length + 1), "body");
  draft.style(area(first, LABEL_COLUMN, rows), "words");
  draft.style(area(first, FIRST_COLUMN, rows, COLUMNS.length), "figures");
  COLUMNS.forEach(({ format }, index) =>
    draft.format(area(first, FIRST_COLUMN + index, rows), format)
  );
  const distance = inColumn(first, FIRST_COLUMN);
  const { nameOf } = comparison;
  draft.paintWhere(
    area(first, FIRST_COLUMN, rows),
    `AND(ISNUMBER(${distance}),${distance}<=${nameOf("StressMove")})`,
    { color: PALETTE.loss, fill: PALETTE.lossFill, bold: true }
  );
}
