import { Fraction, type MaintenanceRule, type MaintenanceTier } from "../core";

/** Maintenance margin on the value at the mark price, without fees: Binance, Hyperliquid, Bybit today. */
export function onMarkValue(tiers: readonly MaintenanceTier[]): MaintenanceRule {
  return { tiers, basis: "mark", closeFeeRate: Fraction.ZERO };
}

/** Maintenance margin on the value at entry, without fees: Bybit until 2025-09-02. */
export function onEntryValue(tiers: readonly MaintenanceTier[]): MaintenanceRule {
  return { tiers, basis: "entry", closeFeeRate: Fraction.ZERO };
}
