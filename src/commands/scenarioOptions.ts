import type { HedgeAssumption, MarketAssumption } from "../scenario";

export type { HedgeAssumption, MarketAssumption } from "../scenario";

/** The assumptions that a caller may choose; each is an editable cell of the sheet, and has a usual value. */
export interface ScenarioOptions {
  /** Balance of the account; where it is missing, twice the margin of the positions is assumed, and said. */
  capital?: number;
  /** Shares: -0.2 is a fall by 20 %. */
  shocks?: number[];
  days?: number;
  maxLeverage?: number;
  /** Share of the capital. */
  maxAllocation?: number;
  /** Rule: nothing may be liquidated when prices move this far. */
  stressMove?: number;
  /** Rule: share of the capital that the worst shock may cost. */
  lossLimit?: number;
  /** Rule: chance of a liquidation within the horizon. */
  chanceLimit?: number;
  /** Funding, fees, volatility and correlation of markets of the book; usual values for the others. */
  markets?: MarketAssumption[];
  hedge?: HedgeAssumption;
  /** The Positions table to read; else the one on the sheet in view, else `Positions`. */
  table?: string;
}
