import {
  flatTier,
  Fraction,
  progressiveTiers,
  type ContractKind,
  type Exposure,
  type MaintenanceTier,
  type MarginRule,
  type Side,
} from "../../src/core";

export const exact = (value: number | string) => new Fraction(value);

export function exposure(
  contract: ContractKind,
  side: Side,
  size: number | string,
  entry: number | string
): Exposure {
  return { contract, side, size: exact(size), entry: exact(entry) };
}

export function ruleOf(
  contract: ContractKind,
  tiers: readonly MaintenanceTier[],
  basis: "mark" | "entry" = "mark",
  closeFeeRate: number | string = 0
): MarginRule {
  return {
    contract,
    maintenance: { tiers, basis, closeFeeRate: exact(closeFeeRate) },
  };
}

export const flatRule = (contract: ContractKind, rate: number | string) =>
  ruleOf(contract, flatTier(exact(rate)));

/** Rates and floors as Binance printed them for BTCUSDT in 2020. */
export const TIERS_OF_2020 = progressiveTiers([
  { floor: exact(0), rate: exact("0.004") },
  { floor: exact(50_000), rate: exact("0.005") },
  { floor: exact(250_000), rate: exact("0.01") },
  { floor: exact(1_000_000), rate: exact("0.025") },
  { floor: exact(10_000_000), rate: exact("0.05"), cap: exact(20_000_000) },
]);
