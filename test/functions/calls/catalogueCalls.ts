import * as catalogue from "../../../src/functions/functions";
import { ABOUT } from "./about";
import type { GoodCall } from "./argumentKinds";
import { HEDGE_AND_PORTFOLIO } from "./hedgeAndPortfolio";
import { LIQUIDATION } from "./liquidation";
import { REQUIREMENT } from "./requirement";
import { RESULT_AND_COST } from "./resultAndCost";
import { SCENARIO } from "./scenario";
import { SIZING } from "./sizing";
import { VOLATILITY } from "./volatility";

/** A good call of every function of the catalogue: what the tests of bad input start from. */
export const CALLS: readonly GoodCall[] = [
  ...LIQUIDATION,
  ...REQUIREMENT,
  ...RESULT_AND_COST,
  ...SIZING,
  ...VOLATILITY,
  ...HEDGE_AND_PORTFOLIO,
  ...SCENARIO,
  ...ABOUT,
];

type CustomFunction = (...ranges: any[]) => any[][];

const FUNCTIONS = new Map(
  Object.entries(catalogue).map(([name, custom]) => [name.toUpperCase(), custom as CustomFunction])
);

/** The function that Excel calls for an id of functions.json. */
export function functionOf(id: string): CustomFunction {
  const custom = FUNCTIONS.get(id);
  if (!custom) throw new Error(`functions.ts exports no ${id}`);
  return custom;
}
