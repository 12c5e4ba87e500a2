import type { ContractKind } from "./contract";
import type { Fraction } from "./fraction";
import type { MaintenanceTier } from "./tiers";

/** How much margin a market wants kept: what the formulas need to know of a venue. */
export interface MaintenanceRule {
  /**
   * Tiers by position value; or, where the venue's rate depends on the size of the position and not on
   * its value, the tier of a size.
   */
  readonly tiers: readonly MaintenanceTier[] | ((size: Fraction) => MaintenanceTier);
  /** Whether maintenance margin is taken on the value at the mark price or at the entry price. */
  readonly basis: "mark" | "entry";
  /** Fee rate of the closing order where the venue counts that fee as maintenance margin, else 0. */
  readonly closeFeeRate: Fraction;
  /** Why the tiers by value end where they do, where the venue's own table goes on. */
  readonly beyond?: string | undefined;
}

/** The rule by which one market settles and margins a position. */
export interface MarginRule {
  readonly contract: ContractKind;
  readonly maintenance: MaintenanceRule;
}

/** The tiers, by position value, that hold for a position of this size. */
export function tiersFor({ tiers }: MaintenanceRule, size: Fraction): readonly MaintenanceTier[] {
  return typeof tiers === "function" ? [tiers(size)] : tiers;
}
