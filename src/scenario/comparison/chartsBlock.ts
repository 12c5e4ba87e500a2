import { area } from "../plan/area";
import { NUMBER_FORMATS } from "../format/numberFormats";
import type { Comparison } from "./comparison";
import { LABEL_COLUMN } from "./scenarioLayout";
import { shockTableArea } from "./shockTables";
import { STRATEGIES } from "./strategies";

/** Columns that each of the two charts covers. */
const LEFT_COLUMNS = 6;
const RIGHT_COLUMNS = 7;

/** Native charts over the tables by shock: the account as lines, P&L as columns. */
export function putCharts({ draft, layout }: Comparison): void {
  draft.heading(layout.charts, LABEL_COLUMN, layout.width - 1, "Charts");
  const colors = STRATEGIES.map(({ color }) => color);
  const row = layout.charts + 1;
  draft.chart({
    name: "Account after shock",
    title: "Account after the shock, by strategy",
    kind: "Line",
    source: shockTableArea(layout, "account"),
    categoryTitle: "Shock to all prices",
    valueFormat: "#,##0",
    colors,
    place: area(row, LABEL_COLUMN, layout.chartRows, LEFT_COLUMNS),
  });
  draft.chart({
    name: "P&L by shock",
    title: "P&L after the shock, by strategy",
    kind: "ColumnClustered",
    source: shockTableArea(layout, "result"),
    categoryTitle: "Shock to all prices",
    valueFormat: NUMBER_FORMATS.signedMoney.replace(/\.00/g, ""),
    colors,
    place: area(row, LABEL_COLUMN + LEFT_COLUMNS, layout.chartRows, RIGHT_COLUMNS),
  });
}
