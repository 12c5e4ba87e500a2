import { area } from "../plan/area";
import { CHART_ROWS, marketRows, type Dashboard } from "./Dashboard";
import { LABEL, LAST, RIGHT_LABEL } from "./dashboardColumns";
import { nearestDistances } from "./putNearest";

/** Native charts: distance to liquidation by position, net exposure by market. */
export function putCharts(dashboard: Dashboard): void {
  const { draft, layout } = dashboard;
  const net = marketRows(layout, "net");
  draft.chart({
    name: "Distance to liquidation",
    title: "Distance to liquidation, by position",
    kind: "BarClustered",
    ...nearestDistances(dashboard),
    seriesBy: "Columns",
    valueFormat: "0%",
    colors: ["#1F3A5F"],
    place: area(layout.charts, LABEL, CHART_ROWS, RIGHT_LABEL - LABEL),
  });
  draft.chart({
    name: "Net exposure by market",
    title: "Exposure by market, longs − shorts",
    kind: "BarClustered",
    source: area(net.row - 1, net.column, net.rows + 1),
    seriesBy: "Columns",
    categories: area(net.row, LABEL, net.rows),
    valueFormat: "#,##0",
    colors: ["#2E8B57"],
    place: area(layout.charts, RIGHT_LABEL, CHART_ROWS, LAST - RIGHT_LABEL + 1),
  });
}
