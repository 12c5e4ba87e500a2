import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import type { Comparison } from "./comparison";
import { METRIC_ROWS } from "./metricRows";
import { NEAREST_COLUMNS, nearestLabels, nearestValues, type NearestKey } from "./nearestBlock";
import { bodyRow, FIRST_COLUMN } from "./scenarioLayout";
import { shockTableArea } from "./shockTables";
import { STRATEGIES } from "./strategies";

/** Columns that a chart by strategy covers. */
const STRATEGY_CHART = 5;
/** First column to the right of the strategies, with the charts side by side from there. */
const STRATEGY_CHARTS = FIRST_COLUMN + STRATEGIES.length;

const POSITION_CHARTS = FIRST_COLUMN + NEAREST_COLUMNS;
const POSITION_CHART = 4;
const POSITION_ROWS = 16;

/** Columns of a sheet with its charts. */
export const CHARTS_END = Math.max(
  STRATEGY_CHARTS + 2 * STRATEGY_CHART,
  POSITION_CHARTS + 3 * POSITION_CHART
);

function putStrategyCharts({ draft, layout }: Comparison): void {
  const colors = STRATEGIES.map(({ color }) => color);
  const row = bodyRow(layout.strategies) - 1;
  const place = (index: number) =>
    area(row, STRATEGY_CHARTS + index * STRATEGY_CHART, METRIC_ROWS.length + 1, STRATEGY_CHART);
  draft.chart({
    name: "Account after shock",
    title: "Account after the shock, by strategy",
    kind: "Line",
    source: shockTableArea(layout, "account"),
    seriesBy: "Rows",
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
    seriesBy: "Rows",
    categoryTitle: "Shock to all prices",
    valueFormat: NUMBER_FORMATS.signedMoney.replace(/\.00/g, ""),
    colors,
    place: place(1),
  });
}

const BY_POSITION: readonly {
  readonly key: NearestKey;
  readonly title: string;
  readonly format: string;
  readonly color: string;
}[] = [
  { key: "distance", title: "Distance to liquidation", format: "0%", color: "#1F3A5F" },
  { key: "marginAccount", title: "Margin used", format: "#,##0", color: "#2E8B57" },
  {
    key: "fundingDay",
    title: "Funding a day (paid +)",
    format: "+#,##0;-#,##0;0",
    color: "#C2410C",
  },
];

function putPositionCharts({ draft, layout }: Comparison): void {
  const row = bodyRow(layout.nearest) - 1;
  BY_POSITION.forEach(({ key, title, format, color }, index) =>
    draft.chart({
      name: `${title} by position`,
      title: `${title}, by position`,
      kind: "BarClustered",
      source: nearestValues(layout, key),
      seriesBy: "Columns",
      categories: nearestLabels(layout),
      valueFormat: format,
      colors: [color],
      place: area(row, POSITION_CHARTS + index * POSITION_CHART, POSITION_ROWS, POSITION_CHART),
    })
  );
}

/** Native charts: by strategy beside the strategies, by position beside the positions nearest to liquidation. */
export function putCharts(comparison: Comparison): void {
  putStrategyCharts(comparison);
  putPositionCharts(comparison);
}
