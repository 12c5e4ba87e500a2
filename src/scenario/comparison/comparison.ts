import type { SheetDraft } from "../plan/SheetDraft";
import type { AssumptionKey } from "./assumptions";
import type { BookMarket } from "./bookMarkets";
import type { CoveredPosition } from "./coveredPosition";
import type { ScenarioLayout } from "./scenarioLayout";

/** What each block of the Scenarios sheet is given. */
export interface Comparison {
  readonly draft: SheetDraft;
  readonly layout: ScenarioLayout;
  /** Name of the Positions table. */
  readonly table: string;
  readonly positions: readonly CoveredPosition[];
  readonly markets: readonly BookMarket[];
  /** Name of an assumption's cell. */
  nameOf(key: AssumptionKey | "Shocks" | "LadderPosition" | "Positions" | "Markets"): string;
  /** Markets whose assumptions stand on the sheet already, and stay. */
  readonly standingMarkets: number;
}
