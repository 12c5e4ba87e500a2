import { marketText } from "../book/plainRate";
import type { AssumptionKey } from "./assumptions";
import type { ComparisonOptions, HedgeAssumption, MarketAssumption } from "./comparisonOptions";

/** Assumptions that a person chose; those that are missing are left as they are. */
export type ChosenAssumptions = Partial<Omit<ComparisonOptions, "capitalAssumed">>;

type AccountOption = Exclude<keyof ChosenAssumptions, "shocks" | "markets" | "hedge">;

const ACCOUNT: readonly (readonly [AssumptionKey, AccountOption])[] = [
  ["Capital", "capital"],
  ["Days", "days"],
  ["MaxLeverage", "maxLeverage"],
  ["MaxAllocation", "maxAllocation"],
  ["StressMove", "stressMove"],
  ["LossLimit", "lossLimit"],
  ["ChanceLimit", "chanceLimit"],
];

const HEDGE: readonly (readonly [AssumptionKey, keyof HedgeAssumption])[] = [
  ["HedgeMarket", "market"],
  ["HedgePrice", "price"],
  ["HedgeLeverage", "leverage"],
  ["HedgeShare", "share"],
  ["HedgeFundingRate", "fundingRate"],
  ["HedgeFundingHours", "fundingHours"],
  ["HedgeFeeRate", "feeRate"],
  ["HedgeVolatility", "volatility"],
  ["HedgeBeta", "beta"],
];

/** Columns of the inputs of a market, in the order of the sheet. */
export const MARKET_INPUTS = [
  "fundingRate",
  "fundingHours",
  "feeRate",
  "volatility",
  "correlation",
  "hedgeRatio",
] as const satisfies readonly (keyof MarketAssumption)[];

/** Assumptions that are one cell. */
export const INPUT_KEYS: readonly AssumptionKey[] = [...ACCOUNT, ...HEDGE].map(([key]) => key);

type CellValue = number | string | boolean;

const numberIn = (value: CellValue | undefined) => (typeof value === "number" ? value : undefined);

/** Without members that are missing, as a saved scenario holds them. */
function given<T extends object>(members: T): T {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** The assumptions that the cells of a sheet hold. Where a cell holds no number, the usual value is meant. */
export function assumptionsInCells(
  named: ReadonlyMap<AssumptionKey, CellValue>,
  shocks: readonly CellValue[],
  markets: readonly { readonly market: string; readonly inputs: readonly CellValue[] }[]
): ChosenAssumptions {
  const account = Object.fromEntries(
    ACCOUNT.map(([key, option]) => [option, numberIn(named.get(key))])
  ) as ChosenAssumptions;
  const hedge = Object.fromEntries(
    HEDGE.map(([key, member]) => {
      const value = named.get(key);
      return [member, member === "market" ? String(value ?? "") : numberIn(value)];
    })
  ) as HedgeAssumption;
  return given({
    ...account,
    shocks: shocks.filter((shock) => typeof shock === "number"),
    hedge: given(hedge),
    markets: markets.map(({ market, inputs }) =>
      given({
        market,
        ...Object.fromEntries(
          MARKET_INPUTS.map((member, index) => [member, numberIn(inputs[index])])
        ),
      })
    ),
  });
}

/** What chosen assumptions put into single cells. */
export function cellsOfAssumptions(
  chosen: ChosenAssumptions
): ReadonlyMap<AssumptionKey, number | string> {
  const cells = new Map<AssumptionKey, number | string>();
  for (const [key, option] of ACCOUNT) {
    const value = chosen[option];
    if (value !== undefined) cells.set(key, value);
  }
  for (const [key, member] of HEDGE) {
    const value = chosen.hedge?.[member];
    if (value !== undefined) cells.set(key, typeof value === "string" ? marketText(value) : value);
  }
  return cells;
}
