import type { ScenarioOptions } from "./scenarioOptions";

/** How many shocks a comparison takes, and how small and large each may be. */
export const SHOCK_LIMITS = { most: 101, lowest: -0.99, highest: 10 } as const;

function requireBetween(
  name: string,
  value: number | undefined,
  low: number,
  high: number,
  shown = `from ${low} to ${high}`
): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !Number.isFinite(value) || value < low || value > high) {
    throw new RangeError(`${name} must be a number ${shown}; got ${String(value)}.`);
  }
}

function requirePositive(name: string, value: number | undefined, high = 1e15): void {
  requireBetween(name, value, Number.MIN_VALUE, high, "above 0");
}

function checkRates(
  name: string,
  rates: { fundingRate?: number; fundingHours?: number; feeRate?: number; volatility?: number }
): void {
  requireBetween(`${name}: fundingRate`, rates.fundingRate, -1, 1);
  requirePositive(`${name}: fundingHours`, rates.fundingHours, 8760);
  requireBetween(`${name}: feeRate`, rates.feeRate, -1, 1);
  requireBetween(`${name}: volatility`, rates.volatility, 0, 10);
}

/** The options themselves where they make sense. @throws RangeError that names the one that does not */
export function checkScenarioOptions(options: ScenarioOptions): ScenarioOptions {
  const { capital, days, maxLeverage, maxAllocation, shocks, markets = [], hedge } = options;
  requirePositive("capital", capital);
  requireBetween("days", days, 0, 36_500);
  requireBetween("maxLeverage", maxLeverage, 0.01, 1000);
  requireBetween("maxAllocation", maxAllocation, 0.001, 1);
  requirePositive("stressMove", options.stressMove, 10);
  requirePositive("lossLimit", options.lossLimit, 100);
  requireBetween("chanceLimit", options.chanceLimit, 0, 1);
  const { most, lowest, highest } = SHOCK_LIMITS;
  if (shocks && (shocks.length < 1 || shocks.length > most)) {
    throw new RangeError(`shocks must be 1 to ${most} numbers; got ${shocks.length}.`);
  }
  for (const shock of shocks ?? []) requireBetween("a shock", shock, lowest, highest);
  for (const one of markets) {
    checkRates(one.market, one);
    requireBetween(`${one.market}: correlation`, one.correlation, -1, 1);
    requireBetween(`${one.market}: hedgeRatio`, one.hedgeRatio, -10, 10);
  }
  if (hedge) {
    checkRates("hedge", hedge);
    requirePositive("hedge: price", hedge.price);
    requireBetween("hedge: leverage", hedge.leverage, 1, 1000);
    requireBetween("hedge: share", hedge.share, 0, 2);
    requireBetween("hedge: beta", hedge.beta, -10, 10);
  }
  return options;
}
