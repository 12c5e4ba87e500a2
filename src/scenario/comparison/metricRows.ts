import { NUMBER_FORMATS } from "../format/numberFormats";

/** What is compared, a row each. */
export type Metric =
  | "used"
  | "free"
  | "bookLeverage"
  | "funding"
  | "feeToCut"
  | "feeToClose"
  | "worst"
  | "worstShare"
  | "worstShock"
  | "distance"
  | "nearest"
  | "stressed"
  | "verdict";

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
  {
    metric: "funding",
    label: "Funding over the horizon (paid +)",
    format: NUMBER_FORMATS.signedMoney,
  },
  { metric: "feeToCut", label: "Fee to cut the positions", format: NUMBER_FORMATS.money },
  { metric: "feeToClose", label: "Fee to close what is held", format: NUMBER_FORMATS.money },
  { metric: "worst", label: "Worst loss over the shocks", format: NUMBER_FORMATS.signedMoney },
  { metric: "worstShare", label: "   as a share of capital", format: NUMBER_FORMATS.percent },
  { metric: "worstShock", label: "   at a shock of", format: NUMBER_FORMATS.signedPercent },
  { metric: "distance", label: "Move to the nearest liquidation", format: NUMBER_FORMATS.percent },
  { metric: "nearest", label: "   which", format: "General" },
  { metric: "stressed", label: "Liquidated within the stress move", format: NUMBER_FORMATS.count },
  { metric: "verdict", label: "Verdict", format: "General" },
];

/** Place of a metric among the rows, from 0. */
export function metricIndex(metric: Metric): number {
  return METRIC_ROWS.findIndex((row) => row.metric === metric);
}
