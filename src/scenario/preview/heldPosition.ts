import { DAYS_A_YEAR, touchProbability } from "../../risk";
import type { Sizing } from "../comparison/strategies";
import { conversion, liquidationAt, valueOf, type OpenPosition } from "./openPosition";
import type { PreviewAssumptions } from "./previewAssumptions";

/** A position as a strategy holds it, after the funding of the horizon. */
export interface HeldPosition {
  readonly open: OpenPosition;
  readonly size: number;
  readonly leverage: number;
  /** Settlement currency. */
  readonly margin: number;
  readonly funding: number;
  readonly liquidation?: number;
  readonly distance?: number;
  readonly chance: number;
}

/** How far a price is from liquidation, and the chance that it comes to it. */
export function riskOf(
  side: "long" | "short",
  price: number,
  liquidation: number | undefined,
  volatility: number,
  days: number
): { distance?: number; chance: number } {
  if (liquidation === undefined) return { chance: 0 };
  const sign = side === "short" ? -1 : 1;
  return {
    distance: (sign * (price - liquidation)) / price,
    chance: touchProbability(
      { price, volatility, drift: 0 },
      liquidation,
      side === "long",
      days / DAYS_A_YEAR
    ),
  };
}

/** Holds a position as imported, or cut to the limits of leverage and allocation. */
export function holdPosition(
  open: OpenPosition,
  sizing: Sizing,
  assumptions: PreviewAssumptions
): HeldPosition {
  const { contract, entry, price, feeSign, keptFee } = open;
  let { size, leverage, margin } = open;
  if (sizing === "conservative") {
    leverage = Math.min(leverage, assumptions.maxLeverage);
    const share = 1 / leverage;
    const ofOne = valueOf(contract, 1, entry) * (share + keptFee * (1 - feeSign * share));
    const most = assumptions.maxAllocation * assumptions.capital;
    size = Math.min(size, most / (ofOne * conversion(contract, price)));
    margin = size * ofOne;
  }
  const hours = 24 * assumptions.days;
  const funding = open.sign * valueOf(contract, size, price) * open.fundingAnHour * hours;
  const left = margin - funding;
  const held = { open, size, leverage, margin, funding };
  if (left <= 0) return { ...held, distance: 0, chance: 1 };
  const liquidation = liquidationAt(open, entry, size, left);
  const risk = riskOf(open.side, price, liquidation, open.rates.volatility, assumptions.days);
  return { ...held, liquidation, ...risk };
}

/** P&L after funding in account currency under a shock, when the margin is isolated. */
export function isolatedResult(
  { open, size, margin, funding, liquidation, distance }: HeldPosition,
  shock: number
): { result: number; liquidated: boolean } {
  const { contract, entry, sign } = open;
  const price = open.price * (1 + shock);
  const rate = conversion(contract, price);
  const isBehind = liquidation !== undefined && sign * (price - liquidation) <= 0;
  // No move of the price brings back what is liquidated now.
  const gone = isBehind || (distance !== undefined && distance <= 0);
  const profit = freeResult(open, size, price, entry) - funding;
  const result = gone ? -margin : Math.max(-margin, profit);
  return { result: result * rate, liquidated: result <= -margin };
}

/** P&L in the settlement currency before funding. */
export function freeResult(
  { contract, sign }: OpenPosition,
  size: number,
  price: number,
  entry: number
): number {
  return contract === "linear"
    ? sign * size * (price - entry)
    : sign * size * (1 / entry - 1 / price);
}
