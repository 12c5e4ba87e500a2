import {
  Fraction,
  liquidationPrice,
  maintenanceMargin,
  MarginError,
  marginWithoutCloseFee,
} from "../../core";
import { marginRule, type Market } from "../../venues";
import type { BookMarket } from "../comparison/bookMarkets";
import { knownMarket, marketOf } from "../comparison/bookMarkets";
import type { PreviewPosition } from "./previewPosition";

/** A position with its market and assumptions: what does not depend on how it is held. */
export interface OpenPosition {
  readonly label: string;
  readonly contract: "linear" | "inverse";
  readonly side: "long" | "short";
  readonly sign: 1 | -1;
  readonly market: Market;
  readonly size: number;
  readonly entry: number;
  readonly price: number;
  readonly margin: number;
  readonly leverage: number;
  /** Funding rate an hour. */
  readonly fundingAnHour: number;
  readonly rates: BookMarket;
  /** Rate of the fee to close that the venue keeps in the margin. */
  readonly keptFee: number;
  /** 1 where the value at bankruptcy is below that at entry. */
  readonly feeSign: 1 | -1;
}

/** Value in the settlement currency. */
export function valueOf(contract: "linear" | "inverse", size: number, price: number): number {
  return contract === "linear" ? size * price : size / price;
}

/** Account currency for a unit of the settlement currency. */
export function conversion(contract: "linear" | "inverse", price: number): number {
  return contract === "linear" ? 1 : price;
}

/** The position completed; undefined where the add-in cannot compute it. */
export function openPosition(
  given: PreviewPosition,
  markets: readonly BookMarket[]
): OpenPosition | undefined {
  const text = marketOf(given);
  const market = knownMarket(text);
  const rates = markets.find((one) => one.market.toUpperCase() === text.toUpperCase());
  if (!market?.maintenance || !rates) return undefined;
  const { side, contract, size, entry, mark: price = entry } = given;
  const keptFee = market.reservesCloseFee ? market.takerFeeRate.toNumber() : 0;
  const feeSign = (side === "short") === (contract === "inverse") ? 1 : -1;
  const value = valueOf(contract, size, entry);
  const share = 1 / (given.leverage ?? NaN);
  const margin = given.margin ?? value * (share + keptFee * (1 - feeSign * share));
  const leverage = (1 - feeSign * keptFee) / (margin / value - keptFee);
  const position: OpenPosition = {
    label: `${given.market || "Position"} ${side}`,
    contract,
    side,
    sign: side === "short" ? -1 : 1,
    market,
    size,
    entry,
    price,
    margin,
    leverage,
    fundingAnHour: (given.fundingRate ?? rates.fundingRate) / rates.fundingHours,
    rates,
    keptFee,
    feeSign,
  };
  const isCounted =
    leverage > 0 && margin > 0 && maintenanceAt(position, size, price) !== undefined;
  return isCounted ? position : undefined;
}

/** Maintenance margin in the settlement currency; undefined where the market's tiers end below the value. */
export function maintenanceAt(
  { market, entry }: OpenPosition,
  size: number,
  price: number
): number | undefined {
  if (size === 0) return 0;
  try {
    const [q, p] = [new Fraction(size), new Fraction(price)];
    return maintenanceMargin(marginRule(market), q, new Fraction(entry), p).toNumber();
  } catch (error) {
    if (error instanceof MarginError) return undefined;
    throw error;
  }
}

/** Liquidation price at a margin as the venue shows it; undefined where nothing liquidates the position. */
export function liquidationAt(
  {
    market,
    contract,
    side,
    keptFee,
  }: Pick<OpenPosition, "market" | "contract" | "side" | "keptFee">,
  entry: number,
  size: number,
  margin: number
): number | undefined {
  const exposure = { contract, side, size: new Fraction(size), entry: new Fraction(entry) };
  const shown = new Fraction(margin);
  const bearing = keptFee ? marginWithoutCloseFee(exposure, shown, market.takerFeeRate) : shown;
  try {
    return liquidationPrice(exposure, bearing, marginRule(market)).toNumber();
  } catch (error) {
    if (error instanceof MarginError) return undefined;
    throw error;
  }
}
