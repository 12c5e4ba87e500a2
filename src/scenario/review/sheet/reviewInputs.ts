import { NUMBER_FORMATS } from "../../format/numberFormats";
import type { ValidationPlan } from "../../plan/sheetPlan";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { ReviewKind } from "../reviewItem";

type Key = Exclude<keyof ReviewAssumptions, "weights">;

/** An assumption of the review that is one cell. */
export interface ReviewInput {
  readonly key: Key;
  readonly label: string;
  readonly note: string;
  readonly format: string;
  readonly rule?: ValidationPlan["rule"];
}

const SHARE = { from: 0, to: 1 } as const;
const POSITIVE = { above: 0 } as const;

/** The rules in words, each with its threshold. */
export const RULES: Record<ReviewKind, ReviewInput & { readonly what: string }> = {
  addMargin: {
    key: "targetDistance",
    label: "Add margin: liquidation nearer than",
    note: "Share of today's price. MARGINTOADD says what moves liquidation that far away.",
    what: "Add margin",
    format: NUMBER_FORMATS.percent,
    rule: SHARE,
  },
  tightenStop: {
    key: "stopBuffer",
    label: "Move a stop behind liquidation: ahead by",
    note: "Share of the way from liquidation to the price. STOPISSAFE says which comes first.",
    what: "Move the stop",
    format: NUMBER_FORMATS.percent,
    rule: SHARE,
  },
  reduceLeverage: {
    key: "targetVolatility",
    label: "Reduce leverage: volatility × leverage above",
    note: "A year. VOLLEVERAGE: this ÷ volatility of the market, at most the highest leverage, at least 1.",
    what: "Reduce leverage",
    format: NUMBER_FORMATS.percent,
    rule: POSITIVE,
  },
  hedge: {
    key: "hedgeTolerance",
    label: "Resize the hedge: off by more than",
    note: "Share of the size that HEDGESIZE gives for the ratio to the rest of the book.",
    what: "Resize the hedge",
    format: NUMBER_FORMATS.percent,
    rule: SHARE,
  },
  moveMargin: {
    key: "moveShare",
    label: "Move margin: more than",
    note: "Share of the margin that would move. REALLOCATE: equal chances of liquidation, the same total.",
    what: "Move margin",
    format: NUMBER_FORMATS.percent,
    rule: SHARE,
  },
  funding: {
    key: "fundingLimit",
    label: "Cut the size: funding a year above",
    note: "Share of the margin. FUNDINGCOST at today's rate and price, positive: paid.",
    what: "Cut the size",
    format: NUMBER_FORMATS.percent,
    rule: POSITIVE,
  },
  withdrawMargin: {
    key: "idleDistance",
    label: "Withdraw margin: liquidation farther than",
    note: "Share of today's price; the margin of opening, value at entry ÷ leverage, stays in. Less than 1 % is left alone.",
    what: "Withdraw margin",
    format: NUMBER_FORMATS.percent,
    rule: SHARE,
  },
};

/** What more than one rule, or none alone, compares with. */
export const OTHER_INPUTS: readonly ReviewInput[] = [
  {
    key: "maxLeverage",
    label: "Highest leverage",
    note: "VOLLEVERAGE never suggests more, however calm the market.",
    format: NUMBER_FORMATS.leverage,
    rule: { from: 1, to: 1000 },
  },
  {
    key: "days",
    label: "Horizon, days",
    note: "Chances of liquidation are those within this time.",
    format: NUMBER_FORMATS.days,
    rule: POSITIVE,
  },
  {
    key: "moveVenue",
    label: "Move margin: at venue",
    note: "As column Venue has it, since margin does not move between venues. Assumed: where most is to move.",
    format: "General",
  },
  {
    key: "hedgeMarket",
    label: "Hedge: market",
    note: "Assumed: the largest position against the rest of the book, if worth a quarter of it. Empty: no hedge is looked at.",
    format: "General",
  },
  {
    key: "hedgeRatio",
    label: "Hedge: ratio",
    note: "Value of the hedge for a unit of value of the rest of the book.",
    format: "0.00",
    rule: { from: -10, to: 10 },
  },
];
