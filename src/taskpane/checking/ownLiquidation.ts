import {
  initialMargin,
  leverage as leverageOf,
  liquidationPrice,
  marginWithoutCloseFee,
  positive,
  valueAt,
  type Exposure,
  type Fraction,
} from "../../core";
import type { Position } from "../../importing/position";
import { findMarket, flatRateMarket, marginRule, type Market } from "../../venues";
import { strings } from "../strings";

/** Our liquidation price of a position, set against the venue's. */
export interface OwnLiquidation {
  price: number;
  /** venue ÷ own − 1; absent where the venue gives no price. */
  difference?: number;
  /** Why they differ, most likely; absent where they agree. */
  reason?: string;
}

/** Difference up to which two prices count as equal, as in the Check column of the sheet. */
const TOLERANCE = 0.001;

function bearingMargin(market: Market, exposure: Exposure, position: Position): Fraction {
  const { margin, leverage } = position;
  if (margin === undefined) {
    return initialMargin(exposure, leverageOf(leverage ?? "", "leverage"));
  }
  const shown = positive(margin, "margin");
  return market.reservesCloseFee
    ? marginWithoutCloseFee(exposure, shown, market.takerFeeRate)
    : shown;
}

/** The reasons of the sheet's Check column, in its order. */
function likelyReason(position: Position, exposure: Exposure): string {
  const { marginMode, margin, market, leverage } = position;
  const reasons = strings.preview.own.reasons;
  if (marginMode === "cross") return reasons.cross;
  if (margin === undefined) return reasons.derived;
  if (market === "") return reasons.generic;
  const value = valueAt(exposure.contract, exposure.size, exposure.entry).toNumber();
  const ratio = (Number(margin) * Number(leverage ?? NaN)) / value;
  return Math.abs(ratio - 1) < 5e-7 ? reasons.maybeDerived : reasons.tiers;
}

/** Our own liquidation price; undefined where there is none, or not enough is known to tell. */
export function ownLiquidation(position: Position): OwnLiquidation | undefined {
  try {
    const market = position.market === "" ? flatRateMarket() : findMarket(position.market);
    const exposure: Exposure = {
      contract: market.contract,
      side: position.side,
      entry: positive(position.entry, "entry"),
      size: positive(position.size, "size"),
    };
    const margin = bearingMargin(market, exposure, position);
    const price = liquidationPrice(exposure, margin, marginRule(market)).toNumber();
    if (position.venueLiquidation === undefined) return { price };
    const difference = Number(position.venueLiquidation) / price - 1;
    if (Math.abs(difference) <= TOLERANCE) return { price, difference };
    return { price, difference, reason: likelyReason(position, exposure) };
  } catch {
    // No tier table, no leverage, nothing to be liquidated at: the sheet says which, in its own column.
    return undefined;
  }
}
