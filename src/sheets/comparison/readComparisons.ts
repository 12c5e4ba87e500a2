import type { HedgeAssumption, MarketAssumption } from "../../scenario";
import type { AssumptionKey } from "../../scenario/comparison/assumptions";
import { MARKET_COLUMNS } from "../../scenario/comparison/marketColumns";
import { explainOfficeError } from "../explainOfficeError";
import { standingPrefixes, tableIn } from "./findComparison";

/** A Scenarios sheet of the workbook, with what stands in its assumptions now. */
export interface StandingAssumptions {
  readonly sheet: string;
  /** Begins the names of its assumptions. */
  readonly prefix: string;
  /** The Positions table that its formulas read. */
  readonly table?: string;
  readonly figures: Readonly<Partial<Record<AssumptionKey, number>>>;
  readonly hedgeMarket?: string;
  readonly shocks: readonly number[];
  readonly markets: readonly MarketAssumption[];
  /** Of any other market. */
  readonly otherMarkets: Omit<MarketAssumption, "market">;
  /** Row of the first market, from 0. */
  readonly marketRow: number;
  /** Volatility that its formulas use, typed or from prices, by market and for any other one. */
  readonly volatilities: readonly (number | undefined)[];
}

const HEDGE_KEYS: Readonly<Partial<Record<AssumptionKey, keyof HedgeAssumption>>> = {
  HedgePrice: "price",
  HedgeLeverage: "leverage",
  HedgeShare: "share",
  HedgeFundingRate: "fundingRate",
  HedgeFundingHours: "fundingHours",
  HedgeFeeRate: "feeRate",
  HedgeVolatility: "volatility",
  HedgeBeta: "beta",
};

const FIGURE_KEYS = [
  "Capital",
  "Days",
  "MaxLeverage",
  "MaxAllocation",
  "StressMove",
  "LossLimit",
  "ChanceLimit",
  ...(Object.keys(HEDGE_KEYS) as AssumptionKey[]),
] as const satisfies readonly AssumptionKey[];

/** Columns of the table of markets that a person types into. */
const TYPED_COLUMNS = MARKET_COLUMNS.slice(0, 6);

const VOLATILITY_USED = MARKET_COLUMNS.findIndex(({ key }) => key === "volatilityUsed");

const numberIn = (value: unknown) => (typeof value === "number" ? value : undefined);

function marketIn(row: readonly unknown[]): MarketAssumption {
  const [market, ...cells] = row;
  const typed = TYPED_COLUMNS.map(({ key }, index) => [key, numberIn(cells[index])] as const);
  return {
    market: String(market),
    ...Object.fromEntries(typed.filter(([, cell]) => cell != null)),
  };
}

/** The hedge that the assumptions of a sheet name. */
export function hedgeIn({ figures, hedgeMarket }: StandingAssumptions): HedgeAssumption {
  const named = Object.entries(HEDGE_KEYS).flatMap(([key, name]) => {
    const figure = figures[key as AssumptionKey];
    return figure === undefined ? [] : [[name, figure] as const];
  });
  return { market: hedgeMarket, ...Object.fromEntries(named) };
}

/**
 * The Scenarios sheets of the workbook, the newest last, with their assumptions as a person left them. A cell that
 * holds no number counts as empty.
 * @throws SheetsError in words for a person
 */
export async function readComparisons(): Promise<StandingAssumptions[]> {
  try {
    return await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name");
      await context.sync();
      const present = new Set(names.items.map(({ name }) => name.toLowerCase()));
      const prefixes = await standingPrefixes(
        context,
        names.items.map(({ name }) => name)
      );
      const loaded = prefixes.map((prefix) => {
        const range = (key: string) => names.getItem(`${prefix}_${key}`).getRange();
        const given = FIGURE_KEYS.filter((key) => present.has(`${prefix}_${key}`.toLowerCase()));
        const markets = range("Markets").getResizedRange(0, 1 + VOLATILITY_USED);
        const sheet = range("Capital").worksheet.load("name");
        return {
          prefix,
          sheet,
          cells: given.map((key) => [key, range(key).load("values")] as const),
          positions: range("Positions").load("formulas"),
          hedgeMarket: range("HedgeMarket").load("values"),
          shocks: range("Shocks").load("values"),
          markets: markets.load("values,rowIndex"),
        };
      });
      await context.sync();
      return loaded.map(({ prefix, sheet, cells, positions, hedgeMarket, shocks, markets }) => ({
        prefix,
        sheet: sheet.name,
        table: tableIn(positions.formulas[0]?.[0]),
        figures: Object.fromEntries(
          cells.flatMap(([key, range]) => {
            const value = numberIn(range.values[0]?.[0]);
            return value === undefined ? [] : [[key, value]];
          })
        ),
        hedgeMarket: String(hedgeMarket.values[0]?.[0] ?? "") || undefined,
        shocks: (shocks.values[0] ?? []).flatMap((value) => numberIn(value) ?? []),
        markets: markets.values.slice(0, -1).map(marketIn),
        otherMarkets: marketIn(markets.values[markets.values.length - 1] ?? []),
        marketRow: markets.rowIndex,
        volatilities: markets.values.map((row) => numberIn(row[1 + VOLATILITY_USED])),
      }));
    });
  } catch (error) {
    throw explainOfficeError(error, "Looking for scenario comparisons");
  }
}
