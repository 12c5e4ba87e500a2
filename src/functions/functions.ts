/* eslint-disable @typescript-eslint/no-explicit-any -- a cell can hold anything, and the metadata
   parser knows no union types: any[][] is a range of cells of any type. */
import { ALLOCATIONSIZE } from "./catalogue/allocationsize";
import { AVGTRUERANGE } from "./catalogue/avgtruerange";
import { BREAKEVENPRICE } from "./catalogue/breakevenprice";
import { CORRELATIONS } from "./catalogue/correlations";
import { CROSSLIQ } from "./catalogue/crossliq";
import { FUNDINGAPR } from "./catalogue/fundingapr";
import { FUNDINGCOST } from "./catalogue/fundingcost";
import { HEDGECOST } from "./catalogue/hedgecost";
import { HEDGERATIO } from "./catalogue/hedgeratio";
import { HEDGESIZE } from "./catalogue/hedgesize";
import { ISOBANKRUPT } from "./catalogue/isobankrupt";
import { ISOLEVERAGE } from "./catalogue/isoleverage";
import { ISOLIQ } from "./catalogue/isoliq";
import { ISOSCENARIO } from "./catalogue/isoscenario";
import { ISOVSCROSS } from "./catalogue/isovscross";
import { LIQDISTANCE } from "./catalogue/liqdistance";
import { LIQPROB } from "./catalogue/liqprob";
import { MARGINRATE } from "./catalogue/marginrate";
import { MARGINRATIO } from "./catalogue/marginratio";
import { MARGINREQ } from "./catalogue/marginreq";
import { MARGINTIERS } from "./catalogue/margintiers";
import { MARGINTOADD } from "./catalogue/margintoadd";
import { MARGINVERSION } from "./catalogue/marginversion";
import { MAXLEVERAGE } from "./catalogue/maxleverage";
import { MAXPOSITION } from "./catalogue/maxposition";
import { PARTIALCLOSE } from "./catalogue/partialclose";
import { PERPFEE } from "./catalogue/perpfee";
import { PERPPNL } from "./catalogue/perppnl";
import { PERPROE } from "./catalogue/perproe";
import { PORTFOLIOVOL } from "./catalogue/portfoliovol";
import { POSITIONSIZE } from "./catalogue/positionsize";
import { REALIZEDVOL } from "./catalogue/realizedvol";
import { REALLOCATE } from "./catalogue/reallocate";
import { RISKCHECK } from "./catalogue/riskcheck";
import { STOPISSAFE } from "./catalogue/stopissafe";
import { VOLLEVERAGE } from "./catalogue/volleverage";
import { evaluateBlock, evaluateElements } from "./evaluate";

// Excel's catalogue of functions is generated from this file by a parser that reads syntax only, one
// file at a time: keep it flat, with its enums inside, and every exported function documented. All text
// before the first tag is what people see while they type: one short sentence, without links. What the
// function reference says besides stands above each function's constant in catalogue/.

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
 * Which rate of a tier is asked for.
 * @customenum {string}
 */
enum RATEKIND {
  /** Rate of the margin that must be kept to avoid liquidation. */
  maintenance = "maintenance",
  /** 1 divided by the tier's highest leverage. */
  initial = "initial",
  /** What is subtracted from value × maintenance rate. */
  deduction = "deduction",
}

/**
 * How volatility is estimated.
 * @customenum {string}
 */
enum VOLATILITYMETHOD {
  /** Standard deviation of the log returns of closes. */
  close = "close",
  /** Closes, recent ones weighted more. */
  ewma = "ewma",
  /** Highs and lows. */
  parkinson = "parkinson",
  /** Open, high, low and close. */
  garmanklass = "garmanklass",
  /** Open, high, low and close; not misled by a trend. */
  rogerssatchell = "rogerssatchell",
  /** Open, high, low and close; not misled by a trend or by gaps between closes and opens. */
  yangzhang = "yangzhang",
}

/**
 * Liquidation price of an isolated position.
 * @customfunction ISOLIQ
 * @helpurl https://localhost:3000/help/functions/ISOLIQ.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @param [tick] Price step; the result is rounded to the step that is hit first; default: not rounded.
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
 * @helpurl https://localhost:3000/help/functions/ISOBANKRUPT.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @param [tick] Price step; the result is rounded to the step that is hit first; default: not rounded.
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
 * Liquidation price of a position that the whole account backs.
 * @customfunction CROSSLIQ
 * @helpurl https://localhost:3000/help/functions/CROSSLIQ.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param balance Account balance without unrealised profit, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [other_maintenance] Maintenance margin of the account's other positions, in the currency of balance; default 0.
 * @param [other_pnl] Unrealised profit of the account's other positions, in the currency of balance; default 0.
 * @param [tick] Price step; the result is rounded to the step that is hit first; default: not rounded.
 * @returns Price at which the account's equity equals its maintenance margin.
 */
export function crossLiq(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  balance: any[][],
  market?: any[][],
  other_maintenance?: any[][],
  other_pnl?: any[][],
  tick?: any[][]
): any[][] {
  return evaluateElements(CROSSLIQ, [
    side,
    entry,
    size,
    balance,
    market,
    other_maintenance,
    other_pnl,
    tick,
  ]);
}

/**
 * Distance from a price to the liquidation price.
 * @customfunction LIQDISTANCE
 * @helpurl https://localhost:3000/help/functions/LIQDISTANCE.html
 * @param side long or short.
 * @param price Mark price, in quote currency per coin.
 * @param liq_price Liquidation price, in quote currency per coin.
 * @returns Distance as a fraction of the price; negative = already past.
 */
export function liqDistance(side: SIDE[][], price: any[][], liq_price: any[][]): any[][] {
  return evaluateElements(LIQDISTANCE, [side, price, liq_price]);
}

/**
 * Chance that a price touches the liquidation price within some days.
 * @customfunction LIQPROB
 * @helpurl https://localhost:3000/help/functions/LIQPROB.html
 * @param side long or short.
 * @param price Price now, in quote currency per coin.
 * @param liq_price Liquidation price, in quote currency per coin.
 * @param volatility Annual volatility as a fraction: 60 % is 0.6.
 * @param days Number of days; a year has 365.
 * @param [drift] Annual drift of the price as a fraction: 10 % is 0.1; default 0.
 * @returns Probability from 0 to 1, for a price that moves as geometric Brownian motion.
 */
export function liqProb(
  side: SIDE[][],
  price: any[][],
  liq_price: any[][],
  volatility: any[][],
  days: any[][],
  drift?: any[][]
): any[][] {
  return evaluateElements(LIQPROB, [side, price, liq_price, volatility, days, drift]);
}

/**
 * Maintenance margin divided by margin balance; 1 = liquidated.
 * @customfunction MARGINRATIO
 * @helpurl https://localhost:3000/help/functions/MARGINRATIO.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param price Mark price, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
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
 * Margin to add so that liquidation moves to a given price.
 * @customfunction MARGINTOADD
 * @helpurl https://localhost:3000/help/functions/MARGINTOADD.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param target_liq Liquidation price that is wanted, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @returns Margin to add in the settlement currency: quote for linear, coins for inverse contracts; negative = can be withdrawn.
 */
export function marginToAdd(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  target_liq: any[][],
  market?: any[][],
  margin?: any[][]
): any[][] {
  return evaluateElements(MARGINTOADD, [side, entry, size, leverage, target_liq, market, margin]);
}

/**
 * Highest leverage that is not liquidated before the stop.
 * @customfunction MAXLEVERAGE
 * @helpurl https://localhost:3000/help/functions/MAXLEVERAGE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param stop Stop price, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [buffer] How far beyond the stop liquidation must lie, as a fraction of the stop: 1 % is 0.01; default 0.
 * @returns Leverage, no higher than the market allows for the position's value.
 */
export function maxLeverage(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  stop: any[][],
  market?: any[][],
  buffer?: any[][]
): any[][] {
  return evaluateElements(MAXLEVERAGE, [side, entry, size, stop, market, buffer]);
}

/**
 * Whether the stop triggers before liquidation.
 * @customfunction STOPISSAFE
 * @helpurl https://localhost:3000/help/functions/STOPISSAFE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param stop Stop price, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @returns TRUE where the position reaches its stop; FALSE where it is liquidated first.
 */
export function stopIsSafe(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  stop: any[][],
  market?: any[][],
  margin?: any[][]
): any[][] {
  return evaluateElements(STOPISSAFE, [side, entry, size, leverage, stop, market, margin]);
}

/**
 * Closing a position in parts, one row a stop.
 * @customfunction PARTIALCLOSE
 * @helpurl https://localhost:3000/help/functions/PARTIALCLOSE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param stops Range of stop prices, in the order in which they are hit.
 * @param fractions Range of parts of the whole position, one for each stop: a half is 0.5; together at most 1.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @param [fee_rate] Fee rate of a fill as a fraction: 0.05 % is 0.0005; default: the venue's base taker fee.
 * @returns Header row, then stop, closed size, realised P&L, remaining size, remaining margin, liquidation price.
 */
export function partialClose(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  stops: any[][],
  fractions: any[][],
  market?: any[][],
  margin?: any[][],
  fee_rate?: any[][]
): any[][] {
  return evaluateBlock(PARTIALCLOSE, [
    side,
    entry,
    size,
    leverage,
    stops,
    fractions,
    market,
    margin,
    fee_rate,
  ]);
}

/**
 * Margin that a position requires.
 * @customfunction MARGINREQ
 * @helpurl https://localhost:3000/help/functions/MARGINREQ.html
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
 * Maintenance or initial margin rate of a position value.
 * @customfunction MARGINRATE
 * @helpurl https://localhost:3000/help/functions/MARGINRATE.html
 * @param market VENUE:SYMBOL[@date], a maintenance rate, or a tier table.
 * @param notional Position value, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param [kind] maintenance (default), initial, or deduction.
 * @returns Rate as a fraction, or the deduction in the settlement currency.
 */
export function marginRate(market: any[][], notional: any[][], kind?: RATEKIND[][]): any[][] {
  return evaluateElements(MARGINRATE, [market, notional, kind]);
}

/**
 * Largest position value allowed at a leverage.
 * @customfunction MAXPOSITION
 * @helpurl https://localhost:3000/help/functions/MAXPOSITION.html
 * @param market VENUE:SYMBOL[@date], a maintenance rate, or a tier table.
 * @param leverage Leverage, 1 or more.
 * @returns Position value, in the settlement currency: quote for linear, coins for inverse contracts.
 */
export function maxPosition(market: any[][], leverage: any[][]): any[][] {
  return evaluateElements(MAXPOSITION, [market, leverage]);
}

/**
 * Tier table of a market, with its date and source.
 * @customfunction MARGINTIERS
 * @helpurl https://localhost:3000/help/functions/MARGINTIERS.html
 * @param market VENUE:SYMBOL[@date], a maintenance rate, or a tier table.
 * @returns Header row, then one row a tier: floor, cap, maximum leverage, maintenance rate, deduction.
 */
export function marginTiers(market: any[][]): any[][] {
  return evaluateBlock(MARGINTIERS, [market]);
}

/**
 * Effective leverage of a position now.
 * @customfunction ISOLEVERAGE
 * @helpurl https://localhost:3000/help/functions/ISOLEVERAGE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param price Mark price, in quote currency per coin.
 * @param margin Isolated margin held, without unrealised profit, in the settlement currency.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @returns Value at the price ÷ margin balance.
 */
export function isoLeverage(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  price: any[][],
  margin: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(ISOLEVERAGE, [side, entry, size, price, margin, market]);
}

/**
 * Profit or loss of a position, before costs.
 * @customfunction PERPPNL
 * @helpurl https://localhost:3000/help/functions/PERPPNL.html
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
 * Profit as a fraction of the initial margin, before costs.
 * @customfunction PERPROE
 * @helpurl https://localhost:3000/help/functions/PERPROE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param exit Exit or mark price, in quote currency per coin.
 * @param leverage Leverage, 1 or more.
 * @param [market] VENUE:SYMBOL; tells linear from inverse contracts; default: linear.
 * @returns Return as a fraction: 0.2 is 20 %.
 */
export function perpRoe(
  side: SIDE[][],
  entry: any[][],
  exit: any[][],
  leverage: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(PERPROE, [side, entry, exit, leverage, market]);
}

/**
 * Trading fee of one fill.
 * @customfunction PERPFEE
 * @helpurl https://localhost:3000/help/functions/PERPFEE.html
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param price Price of the fill, in quote currency per coin.
 * @param [fee_rate] Fee rate of a fill as a fraction: 0.05 % is 0.0005; default: the venue's base taker fee.
 * @param [market] VENUE:SYMBOL; tells its fee, and linear from inverse contracts; default: linear, no fee.
 * @returns Fee in the settlement currency: quote for linear, coins for inverse contracts.
 */
export function perpFee(
  size: any[][],
  price: any[][],
  fee_rate?: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(PERPFEE, [size, price, fee_rate, market]);
}

/**
 * Funding paid over a number of periods; positive = you pay.
 * @customfunction FUNDINGCOST
 * @helpurl https://localhost:3000/help/functions/FUNDINGCOST.html
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
 * Simple annual rate of a funding rate.
 * @customfunction FUNDINGAPR
 * @helpurl https://localhost:3000/help/functions/FUNDINGAPR.html
 * @param rate Funding rate of one period as a fraction: 0.01 % is 0.0001.
 * @param [interval_hours] Hours between two funding payments; default 8.
 * @returns Annual rate as a fraction; a year has 365 days.
 */
export function fundingApr(rate: any[][], interval_hours?: any[][]): any[][] {
  return evaluateElements(FUNDINGAPR, [rate, interval_hours]);
}

/**
 * Exit price at which fees and funding are earned back.
 * @customfunction BREAKEVENPRICE
 * @helpurl https://localhost:3000/help/functions/BREAKEVENPRICE.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param [fee_rate] Fee rate of a fill as a fraction: 0.05 % is 0.0005; default: the venue's base taker fee.
 * @param [funding] Funding paid so far in the settlement currency; negative = received; default 0.
 * @param [market] VENUE:SYMBOL; tells its fee, and linear from inverse contracts; default: linear, no fee.
 * @returns Price, in quote currency per coin.
 */
export function breakEvenPrice(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  fee_rate?: any[][],
  funding?: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(BREAKEVENPRICE, [side, entry, size, fee_rate, funding, market]);
}

/**
 * Size that loses a given part of capital at the stop.
 * @customfunction POSITIONSIZE
 * @helpurl https://localhost:3000/help/functions/POSITIONSIZE.html
 * @param capital Capital, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param risk Part of capital to lose at the stop, fees included: 1 % is 0.01.
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param stop Stop price, in quote currency per coin.
 * @param [fee_rate] Fee rate of a fill as a fraction: 0.05 % is 0.0005; default: the venue's base taker fee.
 * @param [market] VENUE:SYMBOL; tells its fee, and linear from inverse contracts; default: linear, no fee.
 * @returns Size: coins for linear, face value in USD for inverse contracts.
 */
export function positionSize(
  capital: any[][],
  risk: any[][],
  side: SIDE[][],
  entry: any[][],
  stop: any[][],
  fee_rate?: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(POSITIONSIZE, [capital, risk, side, entry, stop, fee_rate, market]);
}

/**
 * Size that a part of capital carries at a leverage.
 * @customfunction ALLOCATIONSIZE
 * @helpurl https://localhost:3000/help/functions/ALLOCATIONSIZE.html
 * @param capital Capital, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param allocation Part of capital to use as margin: 5 % is 0.05.
 * @param leverage Leverage, 1 or more.
 * @param price Entry price, in quote currency per coin.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @returns Size: coins for linear, face value in USD for inverse contracts.
 */
export function allocationSize(
  capital: any[][],
  allocation: any[][],
  leverage: any[][],
  price: any[][],
  market?: any[][]
): any[][] {
  return evaluateElements(ALLOCATIONSIZE, [capital, allocation, leverage, price, market]);
}

/**
 * A position against risk limits, one row a rule.
 * @customfunction RISKCHECK
 * @helpurl https://localhost:3000/help/functions/RISKCHECK.html
 * @param capital Capital, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more.
 * @param [stop] Stop price, in quote currency per coin; default: no stop, and the rule says so.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [max_leverage] Highest leverage of your own; default 5.
 * @param [max_allocation] Largest margin as a part of capital: 10 % is 0.1; default 0.1.
 * @returns Rule, value, limit, and OK or Broken: leverage, margin, stop before liquidation, the market's limit.
 */
export function riskCheck(
  capital: any[][],
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  stop?: any[][],
  market?: any[][],
  max_leverage?: any[][],
  max_allocation?: any[][]
): any[][] {
  return evaluateBlock(RISKCHECK, [
    capital,
    side,
    entry,
    size,
    leverage,
    stop,
    market,
    max_leverage,
    max_allocation,
  ]);
}

/**
 * Annual volatility of past prices.
 * @customfunction REALIZEDVOL
 * @helpurl https://localhost:3000/help/functions/REALIZEDVOL.html
 * @param prices Range, oldest first: one column of closes, or four of open, high, low, close.
 * @param [method] close (default), ewma, parkinson, garmanklass, rogerssatchell, or yangzhang.
 * @param [periods_per_year] Rows of prices that make a year; default: 365, for daily prices.
 * @returns Volatility as a fraction: 0.6 is 60 %.
 */
export function realizedVol(
  prices: any[][],
  method?: VOLATILITYMETHOD[][],
  periods_per_year?: any[][]
): any[][] {
  return evaluateElements(REALIZEDVOL, [prices, method, periods_per_year]);
}

/**
 * Wilder's average true range.
 * @customfunction AVGTRUERANGE
 * @helpurl https://localhost:3000/help/functions/AVGTRUERANGE.html
 * @param ohlc Range of four columns, oldest first: open, high, low, close.
 * @param [length] Number of rows averaged; default 14.
 * @returns Average true range after the last row, in the unit of the prices.
 */
export function avgTrueRange(ohlc: any[][], length?: any[][]): any[][] {
  return evaluateElements(AVGTRUERANGE, [ohlc, length]);
}

/**
 * Leverage that brings volatility to a target.
 * @customfunction VOLLEVERAGE
 * @helpurl https://localhost:3000/help/functions/VOLLEVERAGE.html
 * @param volatility Annual volatility of the asset as a fraction: 60 % is 0.6.
 * @param target_volatility Annual volatility that is wanted, as a fraction.
 * @param [max_leverage] Highest leverage; default 5.
 * @returns Target ÷ volatility, capped.
 */
export function volLeverage(
  volatility: any[][],
  target_volatility: any[][],
  max_leverage?: any[][]
): any[][] {
  return evaluateElements(VOLLEVERAGE, [volatility, target_volatility, max_leverage]);
}

/**
 * Minimum-variance hedge ratio of two price series.
 * @customfunction HEDGERATIO
 * @helpurl https://localhost:3000/help/functions/HEDGERATIO.html
 * @param core_prices Range of prices of what is held, oldest first.
 * @param hedge_prices Range of prices of what hedges it, at the same times.
 * @returns Value of the hedge for each unit of value held.
 */
export function hedgeRatio(core_prices: any[][], hedge_prices: any[][]): any[][] {
  return evaluateElements(HEDGERATIO, [core_prices, hedge_prices]);
}

/**
 * Size of a hedge position.
 * @customfunction HEDGESIZE
 * @helpurl https://localhost:3000/help/functions/HEDGESIZE.html
 * @param core_size Coins held.
 * @param core_price Price of what is held, in quote currency per coin.
 * @param hedge_price Price of what hedges it, in the same currency.
 * @param ratio Hedge ratio: value of the hedge for each unit of value held.
 * @returns Coins of the hedge; negative where the hedge goes the same way as what is held.
 */
export function hedgeSize(
  core_size: any[][],
  core_price: any[][],
  hedge_price: any[][],
  ratio: any[][]
): any[][] {
  return evaluateElements(HEDGESIZE, [core_size, core_price, hedge_price, ratio]);
}

/**
 * Cost of a hedge: its funding and two fees.
 * @customfunction HEDGECOST
 * @helpurl https://localhost:3000/help/functions/HEDGECOST.html
 * @param notional Value that is hedged, in the currency in which the cost is wanted.
 * @param ratio Hedge ratio: value of the hedge for each unit of value held.
 * @param funding_rate Funding rate of one period as a fraction; positive = the hedge pays.
 * @param periods Number of funding periods.
 * @param [fee_rate] Fee rate of a fill as a fraction; default 0.
 * @returns Cost in the currency of notional; negative = earned.
 */
export function hedgeCost(
  notional: any[][],
  ratio: any[][],
  funding_rate: any[][],
  periods: any[][],
  fee_rate?: any[][]
): any[][] {
  return evaluateElements(HEDGECOST, [notional, ratio, funding_rate, periods, fee_rate]);
}

/**
 * Correlation matrix of log returns.
 * @customfunction CORRELATIONS
 * @helpurl https://localhost:3000/help/functions/CORRELATIONS.html
 * @param prices Range of prices, oldest first, one column an asset.
 * @returns Correlations from -1 to 1, one row and one column an asset.
 */
export function correlations(prices: any[][]): any[][] {
  return evaluateBlock(CORRELATIONS, [prices]);
}

/**
 * Annual volatility of a portfolio.
 * @customfunction PORTFOLIOVOL
 * @helpurl https://localhost:3000/help/functions/PORTFOLIOVOL.html
 * @param weights Range of parts of the portfolio's value, one for each column of prices; negative = short.
 * @param prices Range of prices, oldest first, one column an asset.
 * @param [periods_per_year] Rows of prices that make a year; default: 365, for daily prices.
 * @returns Volatility as a fraction: 0.6 is 60 %.
 */
export function portfolioVol(
  weights: any[][],
  prices: any[][],
  periods_per_year?: any[][]
): any[][] {
  return evaluateElements(PORTFOLIOVOL, [weights, prices, periods_per_year]);
}

/**
 * Margins that make positions equally unlikely to be liquidated.
 * @customfunction REALLOCATE
 * @helpurl https://localhost:3000/help/functions/REALLOCATE.html
 * @param sides Range of long or short, one cell a position.
 * @param entries Range of entry prices, in quote currency per coin.
 * @param sizes Range of sizes: coins (linear) or face value in USD (inverse), always positive.
 * @param prices Range of prices now, in quote currency per coin.
 * @param volatilities Range of annual volatilities as fractions.
 * @param total_margin Margin to share out, in the settlement currency.
 * @param [markets] Range of markets, one for each position, or one for all; default: linear at 0.5 %.
 * @param [days] Days within which liquidation is made equally unlikely; default 30.
 * @returns Margin of each position, one row a position; together they are the total.
 */
export function reallocate(
  sides: any[][],
  entries: any[][],
  sizes: any[][],
  prices: any[][],
  volatilities: any[][],
  total_margin: any[][],
  markets?: any[][],
  days?: any[][]
): any[][] {
  return evaluateBlock(REALLOCATE, [
    sides,
    entries,
    sizes,
    prices,
    volatilities,
    total_margin,
    markets,
    days,
  ]);
}

/**
 * An isolated position under price shocks, one row a shock.
 * @customfunction ISOSCENARIO
 * @helpurl https://localhost:3000/help/functions/ISOSCENARIO.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more; may be empty where margin is given.
 * @param price Price before the shock, in quote currency per coin.
 * @param shocks Range of price changes as fractions: -20 % is -0.2.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @param [margin] Isolated margin held, without unrealised profit, in the settlement currency; default: value at entry ÷ leverage.
 * @param [funding_rate] Funding rate of one period as a fraction; default 0.
 * @param [periods] Number of funding periods; default 1.
 * @returns Price, profit after funding (never below −margin), equity, margin ratio, liquidated.
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
 * Isolated beside cross margin under price shocks, one row a shock.
 * @customfunction ISOVSCROSS
 * @helpurl https://localhost:3000/help/functions/ISOVSCROSS.html
 * @param side long or short.
 * @param entry Entry price, in quote currency per coin.
 * @param size Linear: coins. Inverse: face value in USD. Always positive.
 * @param leverage Leverage, 1 or more.
 * @param price Price before the shock, in quote currency per coin.
 * @param shocks Range of price changes as fractions: -20 % is -0.2.
 * @param balance Account balance without unrealised profit, in the settlement currency: quote for linear, coins for inverse contracts.
 * @param [market] VENUE:SYMBOL[@date], a maintenance rate, or a tier table; default: linear at 0.5 %.
 * @returns Isolated P&L, cross P&L, and what is left of the account under each.
 */
export function isoVsCross(
  side: SIDE[][],
  entry: any[][],
  size: any[][],
  leverage: any[][],
  price: any[][],
  shocks: any[][],
  balance: any[][],
  market?: any[][]
): any[][] {
  return evaluateBlock(ISOVSCROSS, [side, entry, size, leverage, price, shocks, balance, market]);
}

/**
 * Version of IsoMargin and dates of its tier tables.
 * @customfunction MARGINVERSION
 * @helpurl https://localhost:3000/help/functions/MARGINVERSION.html
 * @returns One text: IsoMargin, its version, then each venue with the date of its newest tier table.
 */
export function marginVersion(): any[][] {
  return evaluateBlock(MARGINVERSION, []);
}
