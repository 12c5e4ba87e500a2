import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import type { Comparison } from "./comparison";
import { METRIC_ROWS } from "./metricRows";
import { bodyRow, FIRST_COLUMN } from "./scenarioLayout";
import { shockTableArea } from "./shockTables";
import { STRATEGIES } from "./strategies";

/** Columns that a chart covers. */
const CHART_COLUMNS = 5;

/** First column to the right of the strategies, with the charts side by side from there. */
const CHARTS_COLUMN = FIRST_COLUMN + STRATEGIES.length;

/** Columns of a sheet with its charts. */
export const CHARTS_END = CHARTS_COLUMN + 2 * CHART_COLUMNS;

/** Native charts beside the strategies, over the tables by shock: the account as lines, P&L as columns. */
export function putCharts({ draft, layout }: Comparison): void {
  const colors = STRATEGIES.map(({ color }) => color);
  const row = bodyRow(layout.strategies) - 1;
  const place = (index: number) =>
    area(row, CHARTS_COLUMN + index * CHART_COLUMNS, METRIC_ROWS.length + 1, CHART_COLUMNS);
  draft.chart({
    name: "Account after shock",
    title: "Account after the shock, by strategy",
    kind: "Line",
    source: shockTableArea(layout, "account"),
    categoryTitle: "Shock to all prices",
    valueFormat: "#,##0",
    colors,
    place: place(0),
  });
  draft.chart({
    name: "P&L by shock",
    title: "P&L after the shock, by strategy",
    kind: "ColumnClustered",
    source: shockTableArea(layout, "result"),
    categoryTitle: "Shock to all prices",
    valueFormat: NUMBER_FORMATS.signedMoney.replace(/\.00/g, ""),
    colors,
    place: place(1),
  });
}
