import { fixedCell } from "../plan/area";
import { bodyRow, FIRST_COLUMN, type ScenarioLayout } from "./scenarioLayout";
import { SIZINGS, type Sizing } from "./strategies";

/** Rows of the hedge's workings; a column a sizing. The first three do not depend on the sizing. */
export const HEDGE_ROWS = [
  { key: "contract", label: "Contract of the hedge's market" },
  { key: "volatility", label: "Volatility used" },
  { key: "periods", label: "Funding payments in the horizon" },
  { key: "beta", label: "Moves by, × shock" },
  { key: "toHedge", label: "Value to hedge, signed" },
  { key: "value", label: "Value of the hedge, signed" },
  { key: "side", label: "Side" },
  { key: "maintenance", label: "Maintenance now" },
  { key: "size", label: "Size" },
  { key: "margin", label: "Margin" },
  { key: "funding", label: "Funding over the horizon" },
  { key: "marginAfter", label: "Margin after funding" },
  { key: "liquidation", label: "Liquidation after funding" },
  { key: "distance", label: "Distance" },
  { key: "chance", label: "Chance in the horizon" },
  { key: "fundingDay", label: "Funding a day" },
  { key: "fee", label: "Fee of a fill" },
] as const;

export type HedgeKey = (typeof HEDGE_ROWS)[number]["key"];

/** `$C$140`: a figure of the hedge under a sizing. */
export function hedgeFigure(layout: ScenarioLayout, key: HedgeKey, sizing: Sizing): string {
  const row = bodyRow(layout.hedge) + HEDGE_ROWS.findIndex((one) => one.key === key);
  return fixedCell(row, FIRST_COLUMN + SIZINGS.indexOf(sizing));
}
