import { ASSUMED_CORRELATION } from "../comparison/bookMarkets";
import { NUMBER_FORMATS } from "../format/numberFormats";
import type { ValidationPlan } from "../plan/sheetPlan";
import type { DashboardOptions } from "./dashboardOptions";

export const ORDERS = ["days of volatility", "price"] as const;

export type InputKey =
  | "MaxLeverage"
  | "MaxAllocation"
  | "NearDays"
  | "VeryNearDays"
  | "HighUse"
  | "VeryHighUse"
  | "Correlation"
  | "Order";

/** An assumption of the dashboard that is one cell. */
export interface DashboardInput {
  readonly key: InputKey;
  readonly label: string;
  readonly value: number | string;
  /** What a caller chose. */
  readonly chosen?: number;
  readonly format: string;
  readonly note: string;
  readonly rule: ValidationPlan["rule"];
}

/** The limits and thresholds, in the order of the sheet. */
export function dashboardInputs(options: DashboardOptions, hasPrices: boolean): DashboardInput[] {
  const { leverage, percent, days } = NUMBER_FORMATS;
  const share = { from: 0, to: 1 } as const;
  return [
    {
      key: "MaxLeverage",
      label: "Maximum leverage",
      value: options.maxLeverage ?? 3,
      chosen: options.maxLeverage,
      format: leverage,
      note: "Value at entry ÷ margin. Usual: 2 to 5.",
      rule: { from: 1, to: 1000 },
    },
    {
      key: "MaxAllocation",
      label: "Maximum margin per trade",
      value: options.maxAllocation ?? 0.1,
      chosen: options.maxAllocation,
      format: percent,
      note: "Share of capital. Usual: 5 to 10 %.",
      rule: share,
    },
    {
      key: "NearDays",
      label: "Near: days of volatility",
      value: 5,
      format: days,
      note: "Liquidation nearer than this: amber.",
      rule: { above: 0 },
    },
    {
      key: "VeryNearDays",
      label: "Very near: days of volatility",
      value: 2,
      format: days,
      note: "Liquidation nearer than this: red.",
      rule: { above: 0 },
    },
    {
      key: "HighUse",
      label: "Utilisation: high from",
      value: 0.5,
      format: percent,
      note: "Margin used ÷ capital: amber.",
      rule: share,
    },
    {
      key: "VeryHighUse",
      label: "Utilisation: very high from",
      value: 0.8,
      format: percent,
      note: "Margin used ÷ capital: red.",
      rule: share,
    },
    {
      key: "Correlation",
      label: "Correlation between markets",
      value: options.correlation ?? ASSUMED_CORRELATION,
      chosen: options.correlation,
      format: "0.00",
      note: hasPrices
        ? "Between two coins, where sheet Prices gives none. One coin moves alike."
        : "Assumed between two coins; a sheet Prices would replace it. One coin moves alike.",
      rule: { from: -1, to: 1 },
    },
    {
      key: "Order",
      label: "Nearest by",
      value: ORDERS[0],
      format: "General",
      note: "Order of the list below.",
      rule: { list: ORDERS },
    },
  ];
}
