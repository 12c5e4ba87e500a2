import {
  effectiveLeverage,
  Fraction,
  initialMargin,
  liquidationDistance,
  liquidationPrice,
  maintenanceMargin,
  MarginError,
  marginForLiquidation,
  marginWithCloseFee,
  marginWithoutCloseFee,
  profitAndLoss,
  valueAt,
  type Exposure,
} from "../../core";
import { marginRule, type Market } from "../../venues";
import type { MarketRates } from "../book/marketAssumptions";
import { knownMarket, marketOf } from "../comparison/bookMarkets";
import type { ReviewedRow } from "./reviewItem";
import type { ReviewPosition } from "./reviewPosition";

/** A position with the figures that the rules of a review look at. */
export interface MeasuredPosition {
  readonly at: ReviewedRow;
  readonly label: string;
  readonly given: ReviewPosition;
  readonly market: Market;
  readonly exposure: Exposure;
  readonly price: Fraction;
  /** Settlement currency, as the venue shows it; value at entry ÷ leverage where the table has none. */
  readonly margin: Fraction;
  /** Value at entry ÷ the typed leverage; 0 where none is typed. */
  readonly leastMargin: Fraction;
  /** Margin ÷ this is in account currency: 1 for linear contracts. */
  readonly coinPrice: number;
  readonly liquidation?: Fraction;
  /** Undefined where the margin covers every price. */
  readonly distance?: number;
  /** Undefined where nothing is left of the margin. */
  readonly leverage?: number;
  readonly volatility: number;
  /** Per interval; undefined where neither the table nor a person gives one. */
  readonly fundingRate?: number;
  readonly fundingHours: number;
}

/** The figure, or undefined where the margin core has none. */
export function unlessUnavailable<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof MarginError) return undefined;
    throw error;
  }
}

function bearing(market: Market, exposure: Exposure, shown: Fraction): Fraction {
  return market.reservesCloseFee
    ? marginWithoutCloseFee(exposure, shown, market.takerFeeRate)
    : shown;
}

/** Margin as the venue shows it with which the position is liquidated at a price; undefined where none is. */
export function marginFor(
  { market, exposure }: Pick<MeasuredPosition, "market" | "exposure">,
  liquidation: Fraction
): Fraction | undefined {
  return unlessUnavailable(() => {
    const needed = marginForLiquidation(exposure, liquidation, marginRule(market));
    if (needed.sign() <= 0) return undefined;
    return market.reservesCloseFee
      ? marginWithCloseFee(exposure, needed, market.takerFeeRate)
      : needed;
  });
}

/** Measures a row of the table; undefined where the add-in cannot compute it. */
export function measurePosition(
  given: ReviewPosition,
  row: number,
  rates: MarketRates
): MeasuredPosition | undefined {
  const market = knownMarket(marketOf(given));
  if (!market?.maintenance || (given.margin ?? given.leverage) === undefined) return undefined;
  const { side, size, entry, mark = entry } = given;
  const exposure: Exposure = {
    contract: market.contract,
    side,
    size: new Fraction(size),
    entry: new Fraction(entry),
  };
  const price = new Fraction(mark);
  const rule = marginRule(market);
  const isCovered = unlessUnavailable(() =>
    maintenanceMargin(rule, exposure.size, exposure.entry, price)
  );
  if (!isCovered) return undefined;
  const leastMargin =
    given.leverage === undefined
      ? Fraction.ZERO
      : initialMargin(exposure, new Fraction(given.leverage));
  const margin = given.margin === undefined ? leastMargin : new Fraction(given.margin);
  const shown = bearing(market, exposure, margin);
  const held = given.margin === undefined ? leastMargin : shown;
  const liquidation =
    held.sign() > 0 ? unlessUnavailable(() => liquidationPrice(exposure, held, rule)) : undefined;
  return {
    at: { row, market: given.market, side, size, entry },
    label: `${given.market || `Position ${row + 1}`} ${side}`,
    given,
    market,
    exposure,
    price,
    margin,
    leastMargin,
    coinPrice: market.contract === "inverse" ? mark : 1,
    liquidation,
    distance: liquidation && liquidationDistance(side, price, liquidation).toNumber(),
    leverage: unlessUnavailable(() => effectiveLeverage(exposure, shown, price).toNumber()),
    volatility: rates.volatility,
    fundingRate: given.fundingRate ?? rates.fundingRate,
    fundingHours: rates.fundingHours,
  };
}

/** Value at today's price, in the settlement currency. */
export function valueNow({ exposure, price }: MeasuredPosition): Fraction {
  return valueAt(exposure.contract, exposure.size, price);
}

/** Value at today's price, in account currency. */
export function exposureNow(position: MeasuredPosition): number {
  return valueNow(position).toNumber() * position.coinPrice;
}

/** Margin as the venue shows it and unrealised profit, in the settlement currency. */
export function shownBalance({ exposure, margin, price }: MeasuredPosition): Fraction {
  return margin.plus(profitAndLoss(exposure, price));
}

/** The price so far against the position: a share of today's price. */
export function priceAway({ exposure, price }: MeasuredPosition, distance: number): Fraction {
  const share = new Fraction(distance);
  const factor = exposure.side === "short" ? Fraction.ONE.plus(share) : Fraction.ONE.minus(share);
  return price.times(factor);
}
