import { knownMarket } from "../comparison/bookMarkets";
import { liquidationAt } from "./openPosition";
import { riskOf, type HeldPosition } from "./heldPosition";
import type { PreviewAssumptions } from "./previewAssumptions";

/** The hedge of a book: one position against the sum of value × hedge ratio. */
export interface HedgePosition {
  /** Signed. */
  readonly value: number;
  readonly margin: number;
  readonly funding: number;
  readonly beta: number;
  readonly distance?: number;
  readonly chance: number;
  result(shock: number): { result: number; liquidated: boolean };
}

/** Value that moves with the price, signed, in account currency. */
function exposure({ open, size }: HeldPosition): number {
  const { contract, price, entry, sign } = open;
  return sign * size * (contract === "linear" ? price : price / entry);
}

/** Opens the hedge; undefined where there is nothing to hedge, or its market cannot carry it. */
export function hedgePosition(
  held: readonly HeldPosition[],
  { hedge, days }: PreviewAssumptions
): HedgePosition | undefined {
  let [toHedge, weight, weightedBeta] = [0, 0, 0];
  for (const one of held) {
    const { volatility, correlation, hedgeRatio } = one.open.rates;
    const value = exposure(one);
    toHedge += value * (hedgeRatio ?? (correlation * volatility) / hedge.volatility);
    weight += Math.abs(value);
    weightedBeta += (Math.abs(value) * correlation * hedge.volatility) / volatility;
  }
  // Longs and shorts that cancel out leave a rounding error, which is nothing to hedge.
  const value = Math.abs(toHedge) <= 1e-12 * weight ? 0 : -hedge.share * toHedge;
  const market = knownMarket(hedge.market);
  if (!market?.maintenance || market.contract !== "linear" || !value) return undefined;
  const beta = hedge.beta ?? (weight ? weightedBeta / weight : 0);
  const side = value < 0 ? "short" : "long";
  const sign = value < 0 ? -1 : 1;
  const size = Math.abs(value) / hedge.price;
  const keptFee = market.reservesCloseFee ? market.takerFeeRate.toNumber() : 0;
  const share = 1 / hedge.leverage;
  const margin = Math.abs(value) * (share + keptFee * (1 - sign * share));
  const funding = (value * hedge.fundingRate * days * 24) / hedge.fundingHours;
  const left = margin - funding;
  const kind = { market, contract: "linear", side, keptFee } as const;
  const liquidation = left > 0 ? liquidationAt(kind, hedge.price, size, left) : undefined;
  const risk =
    left > 0
      ? riskOf(side, hedge.price, liquidation, hedge.volatility, days)
      : { distance: 0, chance: 1 };
  return {
    value,
    margin,
    funding,
    beta,
    ...risk,
    result(shock) {
      const move = Math.max(-0.99, beta * shock);
      const price = hedge.price * (1 + move);
      const isBehind = liquidation !== undefined && sign * (price - liquidation) <= 0;
      const gone = isBehind || (risk.distance !== undefined && risk.distance <= 0);
      const result = gone ? -margin : Math.max(-margin, value * move - funding);
      return { result, liquidated: result <= -margin };
    },
  };
}
