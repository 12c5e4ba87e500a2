import type { ScenarioOptions } from "./job";

const MOST_SHOCKS = 101;

function requireBetween(
  name: string,
  value: number | undefined,
  low: number,
  high: number,
  shown = `from ${low} to ${high}`
): void {
  if (value === undefined) return;
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new RangeError(`${name} must be a number ${shown}; got ${value}.`);
  }
}

/** The options themselves where they make sense. @throws RangeError that names the one that does not */
export function checkScenarioOptions(options: ScenarioOptions): ScenarioOptions {
  const { capital, days, maxLeverage, maxAllocation, shocks } = options;
  requireBetween("capital", capital, Number.MIN_VALUE, 1e15, "above 0");
  requireBetween("days", days, 0, 36_500);
  requireBetween("maxLeverage", maxLeverage, 0.01, 1000);
  requireBetween("maxAllocation", maxAllocation, 0.001, 1);
  if (shocks && (shocks.length < 1 || shocks.length > MOST_SHOCKS)) {
    throw new RangeError(`shocks must be 1 to ${MOST_SHOCKS} numbers; got ${shocks.length}.`);
  }
  for (const shock of shocks ?? []) requireBetween("a shock", shock, -0.99, 10);
  return options;
}
