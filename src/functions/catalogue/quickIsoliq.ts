import { areContinuous, QuickLiquidation, type Side } from "../../core";
import { findMarket, flatRateMarket, type Market } from "../../venues";

const SIDES: Readonly<Record<string, Side>> = { long: "long", short: "short" };

/**
 * ISOLIQ in plain doubles, for cells that are plainly a position; undefined for everything else, and
 * wherever doubles do not decide (see QuickLiquidation).
 */
export function quickIsoliq(cells: readonly unknown[]): number | undefined {
  const [sideText, entry, size, leverage, market, margin, tick] = cells;
  const side = typeof sideText === "string" ? SIDES[sideText] : undefined;
  if (!side || typeof entry !== "number" || typeof size !== "number") return undefined;
  const isPlain = isNumberOrEmpty(leverage) && isNumberOrEmpty(margin) && isNumberOrEmpty(tick);
  return isPlain
    ? solverOf(market)?.price(
        side,
        entry,
        size,
        leverage ?? undefined,
        margin ?? undefined,
        tick ?? undefined
      )
    : undefined;
}

function isNumberOrEmpty(value: unknown): value is number | null | undefined {
  return typeof value === "number" || value === null || value === undefined;
}

/** Solvers by market argument as it stands in the cell; null where the market has none. */
const SOLVERS = new Map<unknown, QuickLiquidation | null>();
const MOST_SOLVERS = 2000;

function solverOf(market: unknown): QuickLiquidation | null {
  const known = SOLVERS.get(market);
  if (known !== undefined) return known;
  if (SOLVERS.size >= MOST_SOLVERS) SOLVERS.clear();
  const solver = newSolver(market);
  SOLVERS.set(market, solver);
  return solver;
}

function newSolver(argument: unknown): QuickLiquidation | null {
  const market = marketOf(argument);
  // A margin that contains the fee to close is not loss-bearing as it stands in the cell.
  if (!market?.maintenance || market.reservesCloseFee) return null;
  const { basis, tiers, closeFeeRate } = market.maintenance;
  if (basis === "entry" || typeof tiers === "function" || !areContinuous(tiers)) return null;
  return new QuickLiquidation(market.contract, tiers, closeFeeRate);
}

function marketOf(market: unknown): Market | undefined {
  try {
    if (market === null || market === undefined) return flatRateMarket();
    if (typeof market === "number") return flatRateMarket("linear", market);
    if (typeof market === "string") return findMarket(market);
    return typeof market === "object" && "maintenance" in market ? (market as Market) : undefined;
  } catch {
    return undefined;
  }
}
