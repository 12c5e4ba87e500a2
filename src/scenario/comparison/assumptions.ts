import { NUMBER_FORMATS } from "../format/numberFormats";
import type { ValidationPlan } from "../plan/sheetPlan";

/** Keys of the assumptions that are one cell. */
export type AssumptionKey =
  | "Capital"
  | "Days"
  | "FundingHours"
  | "FundingRate"
  | "FeeRate"
  | "MaxLeverage"
  | "MaxAllocation"
  | "StressMove"
  | "LossLimit";

/** A labelled input cell with a name. */
export interface Assumption {
  readonly key: AssumptionKey;
  readonly label: string;
  readonly value: number;
  readonly format: string;
  readonly note: string;
  readonly rule: ValidationPlan["rule"];
}

/** The figures that a caller may choose; the rest are usual values, all visible on the sheet. */
export interface ComparisonOptions {
  readonly capital: number;
  /** True where the capital is a guess of ours; the sheet says so. */
  readonly capitalAssumed?: boolean;
  readonly shocks?: readonly number[];
  readonly days?: number;
  readonly maxLeverage?: number;
  readonly maxAllocation?: number;
}

/** −50 % to +50 % in steps of ten. */
export const DEFAULT_SHOCKS: readonly number[] = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map(
  (tenth) => tenth / 10
);

const CAPITAL_NOTE =
  "Balance of the account in its currency, without unrealised P&L; cross margin stakes all of it.";
const ASSUMED_CAPITAL_NOTE =
  "Assumed: twice the margin of the positions. Type the balance of the account, without unrealised P&L.";

const POSITIVE = { above: 0 } as const;

/** The assumptions of a comparison, in the order of the sheet. */
export function assumptionsOf(options: ComparisonOptions): Assumption[] {
  const { money, days, count, rate, leverage, percent } = NUMBER_FORMATS;
  return [
    {
      key: "Capital",
      label: "Capital",
      value: options.capital,
      format: money,
      note: options.capitalAssumed ? ASSUMED_CAPITAL_NOTE : CAPITAL_NOTE,
      rule: POSITIVE,
    },
    {
      key: "Days",
      label: "Horizon, days",
      value: options.days ?? 30,
      format: days,
      note: "Funding is paid over this time at today's price; it eats the isolated margin first.",
      rule: { from: 0 },
    },
    {
      key: "FundingHours",
      label: "Funding interval, hours",
      value: 8,
      format: count,
      note: "One interval for all positions. Hyperliquid pays hourly: type rates for the interval given here.",
      rule: POSITIVE,
    },
    {
      key: "FundingRate",
      label: "Funding rate per interval",
      value: 0.0001,
      format: rate,
      note: "Taken where Positions has no rate. Positive: longs pay, shorts receive.",
      rule: { from: -1, to: 1 },
    },
    {
      key: "FeeRate",
      label: "Trading fee",
      value: 0.0005,
      format: "0.000%",
      note: "Per fill. Shown as a cost of its own, not part of the P&L below.",
      rule: { from: -1, to: 1 },
    },
    {
      key: "MaxLeverage",
      label: "Maximum leverage",
      value: options.maxLeverage ?? 3,
      format: leverage,
      note: "Conservative: no position carries more than this, measured at its entry value.",
      rule: POSITIVE,
    },
    {
      key: "MaxAllocation",
      label: "Maximum allocation",
      value: options.maxAllocation ?? 0.1,
      format: percent,
      note: "Conservative: a position is cut until its margin is at most this share of capital.",
      rule: { from: 0.001, to: 1 },
    },
    {
      key: "StressMove",
      label: "Must survive a move of",
      value: 0.2,
      format: percent,
      note: "Rule of the verdict: nothing may be liquidated when prices move this far, up or down.",
      rule: POSITIVE,
    },
    {
      key: "LossLimit",
      label: "Largest acceptable loss",
      value: 0.25,
      format: percent,
      note: "Rule of the verdict: share of capital that the worst shock may cost.",
      rule: POSITIVE,
    },
  ];
}
