import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import { bodyRow, FIRST_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import type { Sizing } from "./strategies";

/** Columns of the positions as held under a sizing. `total` marks those that add up. */
export const HOLDING_COLUMNS = [
  { key: "size", title: "Size", total: false },
  { key: "leverage", title: "Leverage", total: false },
  { key: "margin", title: "Margin", total: false },
  { key: "funding", title: "Funding over the horizon", total: false },
  { key: "marginAfter", title: "Margin after funding", total: false },
  { key: "liquidation", title: "Liquidation after funding", total: false },
  { key: "distance", title: "Distance", total: false },
  { key: "valueNow", title: "Value now, signed", total: true },
  { key: "valueAtEntry", title: "Value at entry, signed", total: true },
  { key: "notional", title: "Notional", total: true },
  { key: "marginAccount", title: "Margin, account currency", total: true },
  { key: "fundingAccount", title: "Funding, account currency", total: true },
  { key: "initialMargin", title: "Initial margin at cross", total: true },
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

/** `$I80`: the figure of one position, from 0. */
export function holdingCell(
  layout: ScenarioLayout,
  sizing: Sizing,
  key: HoldingKey,
  position: number
): string {
  return inColumn(bodyRow(layout.holdings[sizing]) + position, columnOf(key));
}

/** `$I$90`: the total of a column that adds up. */
export function holdingTotal(layout: ScenarioLayout, sizing: Sizing, key: HoldingKey): string {
  return fixedCell(bodyRow(layout.holdings[sizing]) + layout.positions, columnOf(key));
}
