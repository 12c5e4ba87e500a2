import { Fraction, type MaintenanceRule } from "../core";
import type { TierTable } from "./tierTable";

type Tiers = Pick<TierTable, "tiers" | "beyond">;

/** Maintenance margin on the value at the mark price, without fees: Binance, Hyperliquid, Bybit today. */
export function onMarkValue({ tiers, beyond }: Tiers): MaintenanceRule {
  return { tiers, basis: "mark", closeFeeRate: Fraction.ZERO, beyond };
}

/** Maintenance margin on the value at entry, without fees: Bybit until 2025-09-02. */
export function onEntryValue({ tiers, beyond }: Tiers): MaintenanceRule {
  return { tiers, basis: "entry", closeFeeRate: Fraction.ZERO, beyond };
}

/** Maintenance margin on the value at the mark price, its rate by the size of the position. */
export function onMarkValueBySize(
  tiers: Extract<MaintenanceRule["tiers"], (...given: never[]) => unknown>,
  closeFeeRate: Fraction = Fraction.ZERO
): MaintenanceRule {
  return { tiers, basis: "mark", closeFeeRate };
}
