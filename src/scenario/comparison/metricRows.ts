import { NUMBER_FORMATS } from "../format/numberFormats";

/** What is compared, a row each. */
export type Metric =
  | "used"
  | "free"
  | "bookLeverage"
  | "worst"
  | "worstShare"
  | "worstShock"
  | "distance"
  | "nearest"
  | "chance"
  | "chanceAny"
  | "funding"
  | "changeFees"
  | "closeFees"
  | "stressed"
  | "verdict"
  | "candidate";

interface MetricRow {
  readonly metric: Metric;
  readonly label: string;
  readonly format: string;
}

/** The rows of the comparison, in the order of the sheet. */
export const METRIC_ROWS: readonly MetricRow[] = [
  { metric: "used", label: "Margin used", format: NUMBER_FORMATS.money },
  { metric: "free", label: "Share of capital free", format: NUMBER_FORMATS.percent },
  { metric: "bookLeverage", label: "Notional ÷ capital", format: '0.00"x"' },
  { metric: "worst", label: "Worst loss over the shocks", format: NUMBER_FORMATS.signedMoney },
  { metric: "worstShare", label: "   as a share of capital", format: NUMBER_FORMATS.percent },
  { metric: "worstShock", label: "   at a shock of", format: NUMBER_FORMATS.signedPercent },
  { metric: "distance", label: "Move to the nearest liquidation", format: NUMBER_FORMATS.percent },
  { metric: "nearest", label: "   which", format: "General" },
  { metric: "chance", label: "Highest chance in the horizon", format: NUMBER_FORMATS.percent },
  {
    metric: "chanceAny",
    label: "Chance of any, if independent",
    format: NUMBER_FORMATS.percent,
  },
  {
    metric: "funding",
    label: "Funding over the horizon (paid +)",
    format: NUMBER_FORMATS.signedMoney,
  },
  { metric: "changeFees", label: "Fees to cut and to hedge", format: NUMBER_FORMATS.money },
  { metric: "closeFees", label: "Fees to close all", format: NUMBER_FORMATS.money },
  { metric: "stressed", label: "Liquidated within the stress move", format: NUMBER_FORMATS.count },
  { metric: "verdict", label: "Verdict", format: "General" },
  {
    metric: "candidate",
    label: "Worst loss, where it holds",
    format: NUMBER_FORMATS.signedMoney,
  },
];

/** Place of a metric among the rows, from 0. */
export function metricIndex(metric: Metric): number {
  return METRIC_ROWS.findIndex((row) => row.metric === metric);
}
