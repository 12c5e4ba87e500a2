import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import type { Which } from "./callsPerCell";
import { bodyRow, FIRST_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import type { Sizing } from "./strategies";

/** Columns of the positions as held under a sizing. `total` marks those that add up. */
export const HOLDING_COLUMNS = [
  { key: "size", title: "Size", total: false },
  { key: "leverage", title: "Leverage", total: false },
  { key: "unitMargin", title: "Margin for a size of one", total: false },
  { key: "margin", title: "Margin", total: false },
  { key: "funding", title: "Funding over the horizon", total: false },
  { key: "marginAfter", title: "Margin after funding", total: false },
  { key: "liquidation", title: "Liquidation after funding", total: false },
  { key: "distance", title: "Distance", total: false },
  { key: "chance", title: "Chance in the horizon", total: false },
  { key: "survival", title: "Chance of none", total: false },
  { key: "valueNow", title: "Value now, signed", total: true },
  { key: "valueAtEntry", title: "Value at entry, signed", total: true },
  { key: "notional", title: "Notional", total: true },
  { key: "marginAccount", title: "Margin, account currency", total: true },
  { key: "fundingAccount", title: "Funding, account currency", total: true },
  { key: "fundingDay", title: "Funding a day", total: true },
  { key: "initialMargin", title: "Initial margin at cross", total: true },
  { key: "cutFee", title: "Fee to cut", total: true },
  { key: "closeFee", title: "Fee to close", total: true },
  { key: "toHedge", title: "Value to hedge, signed", total: true },
  { key: "weightedVolatility", title: "Value × volatility", total: true },
  { key: "weightedBeta", title: "Value × move of the hedge", total: true },
  { key: "weight", title: "Value, unsigned", total: true },
  { key: "order", title: "Order by distance", total: false },
] as const;

export type HoldingKey = (typeof HOLDING_COLUMNS)[number]["key"];

function columnOf(key: HoldingKey): number {
  return FIRST_COLUMN + HOLDING_COLUMNS.findIndex((column) => column.key === key);
}

/** A column of the holdings over all positions. */
export function holdingArea(layout: ScenarioLayout, sizing: Sizing, key: HoldingKey): Area {
  return area(bodyRow(layout.holdings[sizing]), columnOf(key), layout.positions);
}

/** `$I$80:$I$89` */
export function holdingRange(layout: ScenarioLayout, sizing: Sizing, key: HoldingKey): string {
  return fixedAddressOf(holdingArea(layout, sizing, key));
}

/** `$I80`, the figure of one position from 0, or `$I$80:$I$89`, those of all. */
export function holdingFigure(
  layout: ScenarioLayout,
  sizing: Sizing,
  key: HoldingKey,
  which: Which
): string {
  if (which === "all") return holdingRange(layout, sizing, key);
  return inColumn(bodyRow(layout.holdings[sizing]) + which, columnOf(key));
}

/** `$I$90`: the total of a column that adds up. */
export function holdingTotal(layout: ScenarioLayout, sizing: Sizing, key: HoldingKey): string {
  return fixedCell(bodyRow(layout.holdings[sizing]) + layout.positions, columnOf(key));
}
