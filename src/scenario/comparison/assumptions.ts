import { marketText } from "../book/plainRate";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import type { ValidationPlan } from "../plan/sheetPlan";
import type { ComparisonOptions } from "./comparisonOptions";
import type { Hedge } from "./hedgeDefaults";

/** Keys of the assumptions that are one cell. */
export type AssumptionKey =
  | "Capital"
  | "Days"
  | "MaxLeverage"
  | "MaxAllocation"
  | "StressMove"
  | "LossLimit"
  | "ChanceLimit"
  | "HedgeMarket"
  | "HedgePrice"
  | "HedgeLeverage"
  | "HedgeShare"
  | "HedgeFundingRate"
  | "HedgeFundingHours"
  | "HedgeFeeRate"
  | "HedgeVolatility"
  | "HedgeBeta";

/** A labelled input cell with a name. */
export interface Assumption {
  readonly key: AssumptionKey;
  readonly label: string;
  /** `null`: an input that may stay empty. */
  readonly value: number | string | null;
  readonly format: string;
  readonly note: string;
  readonly rule?: ValidationPlan["rule"];
  /** True where another value is unusual, and accepted when confirmed. */
  readonly mayDiffer?: boolean;
}

const CAPITAL_NOTE =
  "Balance of the account in its currency, without unrealised P&L; cross margin stakes all of it.";
const ASSUMED_CAPITAL_NOTE =
  "Assumed: twice the margin of the positions. Type the balance of the account, without unrealised P&L.";

/** Rows of the longer list: that of the hedge. */
export const ASSUMPTION_ROWS = 9;

const POSITIVE = { above: 0 } as const;
const RATE = { from: -1, to: 1 } as const;

/** The assumptions of the account and of the rules, in the order of the sheet. */
export function assumptionsOf(options: ComparisonOptions): Assumption[] {
  const { money, days, leverage, percent } = NUMBER_FORMATS;
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
      key: "MaxLeverage",
      label: "Maximum leverage",
      value: options.maxLeverage ?? 3,
      format: leverage,
      note: "Conservative: no position carries more, measured at its entry value. Usual: 2 to 5.",
      rule: { from: 2, to: 5 },
      mayDiffer: true,
    },
    {
      key: "MaxAllocation",
      label: "Maximum allocation per trade",
      value: options.maxAllocation ?? 0.1,
      format: percent,
      note: "Conservative: a position is cut until its margin is at most this share of capital. Usual: 5 to 10 %.",
      rule: { from: 0.05, to: 0.1 },
      mayDiffer: true,
    },
    {
      key: "StressMove",
      label: "Must survive a move of",
      value: options.stressMove ?? 0.2,
      format: percent,
      note: "Rule: nothing may be liquidated when all prices move this far, up or down.",
      rule: POSITIVE,
    },
    {
      key: "LossLimit",
      label: "Largest acceptable loss",
      value: options.lossLimit ?? 0.25,
      format: percent,
      note: "Rule: share of capital that the worst shock may cost.",
      rule: POSITIVE,
    },
    {
      key: "ChanceLimit",
      label: "Largest acceptable chance",
      value: options.chanceLimit ?? 0.1,
      format: percent,
      note: "Rule: chance that the position most at risk is liquidated within the horizon.",
      rule: { from: 0, to: 1 },
    },
  ];
}

/** The assumptions of the hedge. */
export function hedgeAssumptions(hedge: Hedge): Assumption[] {
  const { count, rate, leverage, percent } = NUMBER_FORMATS;
  return [
    {
      key: "HedgeMarket",
      label: "Hedge market",
      value: marketText(hedge.market),
      format: "General",
      note: "A linear contract: the same coin the other way round, or one that moves with the book.",
    },
    {
      key: "HedgePrice",
      label: "   price now",
      value: hedge.price,
      format: priceFormat(hedge.price),
      note: "The hedge is opened at this price.",
      rule: POSITIVE,
    },
    {
      key: "HedgeLeverage",
      label: "   leverage",
      value: hedge.leverage,
      format: leverage,
      note: "In an isolated margin of its own. Usual: 2 to 5.",
      rule: { from: 1, to: 5 },
      mayDiffer: true,
    },
    {
      key: "HedgeShare",
      label: "   share of the exposure",
      value: hedge.share,
      format: percent,
      note: "100 %: all of each position's value × its hedge ratio, net of longs and shorts.",
      rule: { from: 0, to: 2 },
    },
    {
      key: "HedgeFundingRate",
      label: "   funding rate per interval",
      value: hedge.fundingRate,
      format: rate,
      note: "Positive: a long hedge pays, a short one receives.",
      rule: RATE,
    },
    {
      key: "HedgeFundingHours",
      label: "   funding interval, hours",
      value: hedge.fundingHours,
      format: count,
      note: "Most venues: 8. Hyperliquid, dYdX: 1.",
      rule: POSITIVE,
    },
    {
      key: "HedgeFeeRate",
      label: "   trading fee",
      value: hedge.feeRate,
      format: "0.000%",
      note: "Per fill; paid to open and to close.",
      rule: RATE,
    },
    {
      key: "HedgeVolatility",
      label: "   volatility",
      value: hedge.volatility,
      format: percent,
      note: "Annual. Used where the price history below has no prices of the hedge.",
      rule: { from: 0, to: 10 },
    },
    {
      key: "HedgeBeta",
      label: "   moves by, × shock",
      value: hedge.beta ?? null,
      format: "0.00",
      note: "Empty: correlation × volatility of the hedge ÷ that of each market, weighted by value.",
      rule: { from: -10, to: 10 },
    },
  ];
}
