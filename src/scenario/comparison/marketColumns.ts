import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN, type ScenarioLayout } from "./scenarioLayout";

/** Columns of the assumptions by market. */
export const MARKET_COLUMNS = [
  { key: "fundingRate", title: "Funding rate per interval" },
  { key: "fundingHours", title: "Funding interval, hours" },
  { key: "feeRate", title: "Trading fee" },
  { key: "volatility", title: "Volatility a year, typed" },
  { key: "correlation", title: "Correlation with the hedge" },
  { key: "hedgeRatio", title: "Hedge ratio, typed" },
  { key: "volatilityUsed", title: "Volatility used" },
  { key: "hedgeRatioUsed", title: "Hedge ratio used" },
  { key: "keptFee", title: "Fee to close kept in the margin" },
  { key: "source", title: "Volatility from" },
] as const;

export type MarketKey = (typeof MARKET_COLUMNS)[number]["key"];

/** The column of an assumption by market, from 0. */
export function marketColumn(key: MarketKey): number {
  return FIRST_COLUMN + MARKET_COLUMNS.findIndex((column) => column.key === key);
}

/** A column over all markets and the row for any other one. */
export function marketArea(layout: ScenarioLayout, key: MarketKey): Area {
  return area(bodyRow(layout.marketTable), marketColumn(key), layout.markets + 1);
}

export function marketRange(layout: ScenarioLayout, key: MarketKey): string {
  return fixedAddressOf(marketArea(layout, key));
}

/** `$F20`: the figure of one market, from 0. */
export function marketCell(layout: ScenarioLayout, key: MarketKey, market: number): string {
  return inColumn(bodyRow(layout.marketTable) + market, marketColumn(key));
}

/** Names of the markets, without the row for any other one. */
export function marketLabels(layout: ScenarioLayout): string {
  return fixedAddressOf(
    area(bodyRow(layout.marketTable), LABEL_COLUMN, Math.max(1, layout.markets))
  );
}

export function marketLabel(layout: ScenarioLayout, market: number): string {
  return fixedCell(bodyRow(layout.marketTable) + market, LABEL_COLUMN);
}
