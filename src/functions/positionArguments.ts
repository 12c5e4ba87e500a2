import {
  Fraction,
  initialMargin,
  invalidArgument,
  marginWithCloseFee,
  marginWithoutCloseFee,
  requireLeverageAllowed,
  type Exposure,
  type Side,
} from "../core";
import type { Market } from "../venues";
import { optional, required } from "./argument";
import { readLeverage, readPositive, readRate, readSide } from "./readers";

export const sideArgument = required("side", readSide);
export const entryArgument = required("entry", readPositive);
export const sizeArgument = required("size", readPositive);
export const priceArgument = required("price", readPositive);
/** May be empty where the margin is given. */
export const leverageArgument = optional("leverage", readLeverage);
export const stopArgument = required("stop", readPositive);
export const marginArgument = optional("margin", readPositive);
export const tickArgument = optional("tick", readPositive);
/** Defaults to the market's base taker fee. */
export const feeRateArgument = optional("fee_rate", readRate);

/** The exposure of a position on a market. */
export function exposureOn(market: Market, side: Side, entry: Fraction, size: Fraction): Exposure {
  return { contract: market.contract, side, entry, size };
}

/**
 * The margin of a position that bears losses: the given one, less the fee to close where the venue
 * counts that in, else value at entry ÷ leverage.
 *
 * @throws MarginError `invalid` where both are empty, or the leverage is above the market's limit
 */
export function isolatedMargin(
  market: Market,
  exposure: Exposure,
  leverage: Fraction | undefined,
  margin: Fraction | undefined
): Fraction {
  if (margin) return lossBearingMargin(market, exposure, margin);
  if (!leverage) throw invalidArgument("leverage", "is missing, and no margin is given");
  if (market.maintenance) requireLeverageAllowed(exposure, leverage, market.maintenance);
  return initialMargin(exposure, leverage);
}

/** The margin that the venue shows for a loss-bearing one: with the fee to close where it counts that in. */
export function shownMargin(market: Market, exposure: Exposure, bearing: Fraction): Fraction {
  return market.reservesCloseFee
    ? marginWithCloseFee(exposure, bearing, market.takerFeeRate)
    : bearing;
}

function lossBearingMargin(market: Market, exposure: Exposure, margin: Fraction): Fraction {
  if (!market.reservesCloseFee) return margin;
  const bearing = marginWithoutCloseFee(exposure, margin, market.takerFeeRate);
  if (bearing.sign() <= 0) {
    throw invalidArgument(
      "margin",
      `must be more than the fee to close that ${market.venue} keeps in it; got ${margin.toText()}`
    );
  }
  return bearing;
}
