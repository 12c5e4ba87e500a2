/* eslint-disable @typescript-eslint/no-explicit-any -- a cell can hold anything, and the metadata
   parser knows no union types: any[][] is a range of cells of any type. */
import { FUNDINGCOST } from "./catalogue/fundingcost";
import { ISOBANKRUPT } from "./catalogue/isobankrupt";
import { ISOLIQ } from "./catalogue/isoliq";
import { ISOSCENARIO } from "./catalogue/isoscenario";
import { LIQDISTANCE } from "./catalogue/liqdistance";
import { MARGINRATIO } from "./catalogue/marginratio";
import { MARGINREQ } from "./catalogue/marginreq";
import { MARGINTIERS } from "./catalogue/margintiers";
import { PERPPNL } from "./catalogue/perppnl";
import { evaluateBlock, evaluateElements } from "./evaluate";

// Excel's catalogue of functions is generated from this file by a parser that reads syntax only, one
// file at a time: keep it flat, with its enums inside, and every exported function documented.

/**
 * Direction of a position.
 * @customenum {string}
 */
enum SIDE {
  /** Earns when the price rises. */
  long = "long",
  /** Earns when the price falls. */
  short = "short",
}

/**
 * Which margin is asked for.
 * @customenum {string}
 */
enum MARGINKIND {
  /** Value divided by leverage. */
  initial = "initial",
  /** What must be kept to avoid liquidation. */
  maintenance = "maintenance",
  /** What opening takes: initial margin, fee to open, and the venue's fee to close. */
  order = "order",
}

/**
 * Liquidation price of an isolated position.
 * @customfunction ISOLIQ
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit; default: value at entry ÷ leverage.
 * @param [tick] Price step; the result is rounded to the step that is hit first.
 * @returns Price at which the margin balance equals maintenance margin.
 */
export function isoLiq(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  market?: any[][],
  margin?: any[][],
  tick?: any[][]
): any[][] {
  return evaluateElements(ISOLIQ, [side, entry, size, leverage, market, margin, tick]);
}

/**
 * Bankruptcy price of an isolated position.
 * @customfunction ISOBANKRUPT
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit; default: value at entry ÷ leverage.
 * @param [tick] Price step; the result is rounded to the step that is hit first.
 * @returns Price at which the isolated margin is gone.
 */
export function isoBankrupt(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  market?: any[][],
  margin?: any[][],
  tick?: any[][]
): any[][] {
  return evaluateElements(ISOBANKRUPT, [side, entry, size, leverage, market, margin, tick]);
}

/**
 * Margin that a position requires.
 * @customfunction MARGINREQ
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param price Price at which the position is valued, in quote currency per coin.
 * @param leverage Leverage, 1 or more; may be empty for maintenance margin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [kind] initial (default), maintenance, or order.
 * @param [side] long (default) or short; matters for the fee to close of an order.
 * @param [fee_rate] Fee rate of an order; default: the venue's base taker fee.
 * @returns Margin in the settlement currency: quote for linear, coins for inverse contracts.
 */
export function marginReq(
  size: any[][],
  price: any[][],
  leverage: any[][],
  market?: any[][],
  kind?: MARGINKIND[][],
  side?: SIDE[][],
  fee_rate?: any[][]
): any[][] {
  return evaluateElements(MARGINREQ, [size, price, leverage, market, kind, side, fee_rate]);
}

/**
 * Funding paid over a number of periods; positive = you pay.
 * @customfunction FUNDINGCOST
 * @param side long or short.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param price Mark price (Hyperliquid: oracle price), in quote currency per coin.
 * @param rate Funding rate of one period as a fraction: 0.01 % is 0.0001.
 * @param [periods] Number of funding periods; default 1.
 * @param [market] VENUE:SYMBOL; tells linear from inverse contracts; default: linear.
 * @returns Funding in the settlement currency: quote for linear, coins for inverse contracts.
 */
export function fundingCost(
  side: SIDE[][],
  size: any[][],
  price: any[][],
  rate: any[][],
  periods?: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(FUNDINGCOST, [side, size, price, rate, periods, market]);
}

/**
 * Maintenance margin divided by margin balance; 1 = liquidated.
 * @customfunction MARGINRATIO
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param price Mark price, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit; default: value at entry ÷ leverage.
 * @returns Ratio as a fraction: 0.05 is 5 %.
 */
export function marginRatio(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  price: any[][],
  market?: any[][],
  margin?: any[][]
): any[][] {
  return evaluateElements(MARGINRATIO, [side, entry, size, leverage, price, market, margin]);
}

/**
 * Distance from a price to the liquidation price.
 * @customfunction LIQDISTANCE
 * @param side long or short.
 * @param price Mark price.
 * @param liq_price Liquidation price.
 * @returns Distance as a fraction of the price; negative = already past.
 */
export function liqDistance(side: SIDE[][], price: any[][], liq_price: any[][]): any[][] {
  return evaluateElements(LIQDISTANCE, [side, price, liq_price]);
}

/**
 * Profit or loss of a position, before costs.
 * @customfunction PERPPNL
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param exit Exit or mark price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param [market] VENUE:SYMBOL; tells linear from inverse contracts; default: linear.
 * @returns Profit in the settlement currency: quote for linear, coins for inverse contracts.
 */
export function perpPnl(
  side: SIDE[][],
  entry: any[][],
  exit: any[][],
  size: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(PERPPNL, [side, entry, exit, size, market]);
}

/**
 * An isolated position under price shocks, one row a shock.
 * @customfunction ISOSCENARIO
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param price Price before the shock, in quote currency per coin.
 * @param shocks Range of price changes as fractions: -20 % is -0.2.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit; default: value at entry ÷ leverage.
 * @param [funding_rate] Funding rate of one period as a fraction; default 0.
 * @param [periods] Number of funding periods; default 1.
 * @returns Price, profit after funding (never below the margin), equity, margin ratio, liquidated.
 */
export function isoScenario(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  price: any[][],
  shocks: any[][],
  market?: any[][],
  margin?: any[][],
  funding_rate?: any[][],
  periods?: any[][]
): any[][] {
  return evaluateBlock(ISOSCENARIO, [
    side,
    entry,
    size,
    leverage,
    price,
    shocks,
    market,
    margin,
    funding_rate,
    periods,
  ]);
}

/**
 * Tier table of a market, with its date and source.
 * @customfunction MARGINTIERS
 * @param market VENUE:SYMBOL[@date], a maintenance rate, or a tier table.
 * @returns Header row, then one row a tier: floor, cap, maximum leverage, maintenance rate, deduction.
 */
export function marginTiers(market: any[][]): any[][] {
  return evaluateBlock(MARGINTIERS, [market]);
}
